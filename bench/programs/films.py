"""Films in a window, drawn by software off the screen.

Run as `python -m bench.programs.films gaps FOLDER COUNT`: says the milliseconds from the last frame of a film
to the first of the next, of ours and of one player alone; `plays FOLDER COUNT`: memory (MB) now and then;
`loop FILM COUNT`: plays it again and again, and writes how many frames were shown into the file COUNT.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSizeF, QUrl
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from bench.programs.soak import LOOKS, held
from tests.videos.numbered import read
from ui.shell.application import application
from ui.videos.player import Clip, FilmItem, Projector, Reel

SIZE = (1280, 800)
COUNTED = 15


class Screen:
    """A window with films; `changes`: milliseconds from the last frame of one to the first of the next.

    `steps`: those between two frames of one film.
    """

    def __init__(self, projector: Projector) -> None:
        self.window = QQuickWindow()
        self.window.resize(*SIZE)
        self.item = FilmItem(self.window.contentItem())
        self.item.setSize(QSizeF(*SIZE))
        self.item.projector = projector
        self.changes: list[float] = []
        self.steps: list[float] = []
        self._film, self._at, self._counted = -1, 0.0, 0
        self.window.show()

    def watch(self) -> None:
        self.window.frameSwapped.connect(self._swapped)

    def _swapped(self) -> None:
        now = time.perf_counter()
        if self.item.presented == self._counted:
            return
        self._counted = self.item.presented
        seen = read(self.item.picture)
        film = -2 if seen is None else seen[0]
        if self._film >= 0:
            (self.steps if film == self._film else self.changes).append(1000 * (now - self._at))
        self._film, self._at = film, now


def gaps(folder: Path, count: int) -> None:
    ours = in_turns(folder, count)
    alone = one_alone(folder, count)
    black = ours.item.blackFrames
    print(json.dumps({"ours": ours.changes, "within": ours.steps, "alone": alone.changes, "black": black}))


def in_turns(folder: Path, count: int) -> Screen:
    reel = Reel()
    screen = Screen(reel.projector)
    screen.watch()
    play(reel, folder, count)
    return screen


def play(reel: Reel, folder: Path, count: int, each: Callable[[int], None] = lambda number: None) -> None:
    """Until the last of so many is over."""
    row = islice(cycle(sorted(folder.glob("*.mp4"))), count)
    clips = [Clip(str(number), path) for number, path in enumerate(row)]
    waiting = iter(clips[1:])

    def ended(name: str) -> None:
        each(int(name))
        if int(name) == len(clips) - 1:
            QCoreApplication.quit()

    reel.started.connect(lambda _: reel.prepare(next(waiting, None)))
    reel.ended.connect(ended)
    reel.failed.connect(lambda name, reason: sys.exit(f"{name}: {reason}"))
    reel.show(clips[0])
    QCoreApplication.exec()
    reel.stop()


def one_alone(folder: Path, count: int) -> Screen:
    """As one would write it first: when a film is over, the next one is opened."""
    from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

    player, sink, projector = QMediaPlayer(), QVideoSink(), Projector()
    player.setVideoSink(sink)
    projector.follow(sink)
    screen = Screen(projector)
    screen.watch()
    waiting = islice(cycle(sorted(folder.glob("*.mp4"))), count)

    def go_on(status: QMediaPlayer.MediaStatus = QMediaPlayer.MediaStatus.EndOfMedia) -> None:
        if status != QMediaPlayer.MediaStatus.EndOfMedia:
            return
        path = next(waiting, None)
        if path is None:
            QCoreApplication.quit()
        else:
            player.setSource(QUrl.fromLocalFile(str(path)))
            player.play()

    player.mediaStatusChanged.connect(go_on)
    go_on()
    QCoreApplication.exec()
    player.mediaStatusChanged.disconnect(go_on)
    return screen


def plays(folder: Path, count: int) -> None:
    reel, engine, seen = Reel(), QQmlEngine(), list[float]()
    screen = Screen(reel.projector)

    def look(number: int) -> None:
        if (number + 1) % max(1, count // LOOKS) == 0:
            seen.append(held(engine))

    play(reel, folder, count, look)
    screen.window.close()
    print(json.dumps(seen))


def loop(film: Path, count: Path) -> None:
    reel = Reel()
    screen = Screen(reel.projector)
    turns = iter(range(1, sys.maxsize))
    reel.started.connect(lambda _: reel.prepare(Clip(str(next(turns)), film)))
    reel.show(Clip("0", film))

    def swapped() -> None:
        if screen.item.presented == 1:
            print("painted", flush=True)
        if screen.item.presented % COUNTED == 0:
            count.write_text(str(screen.item.presented))

    screen.window.frameSwapped.connect(swapped)
    QCoreApplication.exec()


if __name__ == "__main__":
    application()
    what, place, last = sys.argv[1:]
    if what == "loop":
        loop(Path(place), Path(last))
    else:
        {"gaps": gaps, "plays": plays}[what](Path(place), int(last))
