"""The whole kiosk, as `./run open EVENT` opens it: says when its first frame is painted, then goes on.

With a second argument `attract` it shows the attract loop.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.house import open_house
from ui.shell.app import Kiosk, Options
from ui.shell.application import application
from ui.shell.tools import system_tools


def main(event: Path, screen: str = "home") -> None:
    tools = system_tools()
    house = open_house(event, tools)
    application()
    kiosk = Kiosk(house, tools, Options(size=(1280, 800), pixels_per_mm=3.78))
    kiosk.window.frameSwapped.connect(painted)
    if screen != "home":
        kiosk.shell.go(screen)
    kiosk.run()
    kiosk.close()


def painted() -> None:
    print("painted", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
