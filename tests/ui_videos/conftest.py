"""Films that say which they are, a window that shows them, and an ear for what a reel says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSizeF, Slot
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from tests.videos.numbered import numbered, read
from ui.videos.player import Clip, FilmItem, Reel

LETTERBOX = QColor(30, 90, 160)
SIZE = (320, 180)
PATIENCE = 700
"""Milliseconds; a machine that has much else to do may not give a frame in less."""


@pytest.fixture(scope="session")
def films(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """`films(number, frames, tone=...)`: a film that is made once."""
    folder, made = tmp_path_factory.mktemp("films"), dict[object, Path]()

    def film(number: int, frames: int = 15, **how: object) -> Path:
        key = (number, frames, *sorted(how.items()))
        if key not in made:
            path = folder / f"{len(made)}-{number}.mp4"
            made[key] = numbered(path, number, frames, **how)  # type: ignore[arg-type]
        return made[key]

    return film


@dataclass
class Shown:
    """What was painted, frame by frame: film and frame as read from it; None where there was none."""

    frames: list[tuple[int, int] | None] = field(default_factory=list)

    @property
    def films(self) -> list[int]:
        """In the order they came, each as often as it began."""
        seen = [frame[0] for frame in self.frames if frame is not None]
        return [film for film, before in zip(seen, [-1, *seen[:-1]], strict=True) if film != before]

    @property
    def holes(self) -> int:
        """How often nothing was painted before the last picture."""
        end = max((place for place, frame in enumerate(self.frames) if frame is not None), default=0)
        return self.frames[:end].count(None)

    def of(self, film: int) -> list[int]:
        return [frame[1] for frame in self.frames if frame is not None and frame[0] == film]


class Cinema(QObject):
    """A window with a film in it; every painted frame is read back from the window's pixels."""

    def __init__(self, patience: int = PATIENCE, size: tuple[int, int] = SIZE) -> None:
        super().__init__()
        self.window = QQuickWindow()
        self.window.resize(*size)
        self.window.setColor(QColor("black"))
        self.item = FilmItem(self.window.contentItem())
        self.item.setSize(QSizeF(*size))
        self.item.setFillColor(LETTERBOX)
        self.reel = Reel(self, patience)
        self.item.projector = self.reel.projector
        self.shown, self.told = Shown(), list[tuple[str, ...]]()
        self.reel.started.connect(lambda clip: self.told.append(("started", clip)))
        self.reel.ended.connect(lambda clip: self.told.append(("ended", clip)))
        self.reel.failed.connect(lambda clip, reason: self.told.append(("failed", clip, reason)))
        self._counted, self._begun = 0, False
        self.window.afterRendering.connect(self._painted)
        self.window.show()

    @Slot()
    def _painted(self) -> None:
        """Without a new frame nothing is looked at twice, but a picture that went away is."""
        fresh, self._counted = self.item.presented != self._counted, self.item.presented
        gone = self._begun and self.item.picture.isNull()
        if fresh or gone:
            self._begun = True
            self.shown.frames.append(read(self.item.picture))

    def close(self) -> None:
        self.reel.stop()
        self.window.close()
        self.window.destroy()
        self.item.deleteLater()


@pytest.fixture
def cinema() -> Iterator[Cinema]:
    found = Cinema()
    yield found
    found.close()


def play_all(cinema: Cinema, clips: Sequence[Clip], qtbot: QtBot, within: int = 20_000) -> None:
    """As the lobby does: the next is prepared as soon as one begins, or the one before it fails."""
    reel, waiting = cinema.reel, list(clips[1:])

    def go_on(*_: object) -> None:
        if waiting and not reel.prepared:
            following = waiting.pop(0)
            if reel.current:
                reel.prepare(following)
            else:
                reel.show(following)

    reel.started.connect(go_on)
    reel.failed.connect(go_on)
    reel.show(clips[0])
    qtbot.waitUntil(lambda: not waiting and not reel.current and not reel.prepared, timeout=within)
    reel.started.disconnect(go_on)
    reel.failed.disconnect(go_on)


def clip(path: Path, name: str = "", **how: object) -> Clip:
    return Clip(name or path.stem, path, **how)  # type: ignore[arg-type]
