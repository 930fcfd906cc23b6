"""A kiosk on a real X display, in a process of its own: says in lines of JSON what reaches it.

Run as `python -m tests.e2e.at_the_screen EVENT`. First it says its window and the codes of free pieces.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from tests.playing import pieces, playing, screen
from ui.tour.listening import listening


def tell(**what: object) -> None:
    print(json.dumps(what), flush=True)


class Characters(QObject):
    """What the display's own layout makes of the keys, and their scan codes."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.codes: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.spontaneous():
            self.text += event.text()
            self.codes.append(event.nativeScanCode())
        return False

    def taken(self) -> tuple[str, list[int]]:
        taken = self.text, self.codes
        self.text, self.codes = "", []
        return taken


def main(event: Path) -> None:
    with listening(lambda what: tell(warning=what)), playing(event, seed=4) as stage:
        kiosk = stage.driver.kiosk
        characters = Characters()
        kiosk.window.installEventFilter(characters)

        def answered(place: str) -> None:
            text, codes = characters.taken()
            entry = [item.property("text") for item in stage.driver.all_named("nameEntry")]
            tell(screen=screen(stage), tickets=kiosk.hunt.ticketLines, text=text, codes=codes, entry=entry)

        kiosk.hunt.wants.connect(answered)
        kiosk.finder.names.modelReset.connect(lambda: tell(names=kiosk.finder.names.rowCount()))
        assert QTest.qWaitForWindowExposed(kiosk.window)
        tell(window=int(kiosk.window.winId()), codes=[piece.qr for piece in pieces(stage, 8)])
        kiosk.run()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
