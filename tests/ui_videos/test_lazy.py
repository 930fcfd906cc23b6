"""Films cost nothing before the first one."""

from __future__ import annotations

import subprocess
import sys


def test_nothing_is_loaded_before_a_film() -> None:
    asks = (
        "import sys\n"
        "from ui.videos.player import FilmItem, Reel\n"
        "reel = Reel()\n"
        "reel.volume, reel.muted = 0.5, True\n"
        "reel.stop()\n"
        "assert 'PySide6.QtMultimedia' not in sys.modules and 'av' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
