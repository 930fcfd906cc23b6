"""QtMultimedia as this program uses it: loaded when somebody first asks, and without a word of its own.

Qt hands each message to Python. A thread of a player that has one would wait for Python while Python, which
takes the film out of that player, waits for the thread: the kiosk would stand still. So nothing of
QtMultimedia logs, a player has a sound only where the machine has one, and what makes a player wait for its
threads is done by signals.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLoggingCategory,
    QObject,
    QSize,
    Qt,
    QUrl,
    Signal,
    qInstallMessageHandler,
)

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices, QMediaPlayer

SILENT = "qt.multimedia.*=false"


@cache
def devices() -> QMediaDevices:
    """Which loudspeakers there are. What Qt says of a machine without one, or without a card, is known."""
    QLoggingCategory.setFilterRules(SILENT)
    # Frames become pictures by the processor: reading them back from a graphics card takes longer.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
    before = qInstallMessageHandler(lambda *_: None)
    try:
        from PySide6.QtMultimedia import QMediaDevices, QVideoFrame, QVideoFrameFormat

        found = QMediaDevices()
        found.audioOutputs()
        small = QVideoFrameFormat(QSize(2, 2), QVideoFrameFormat.PixelFormat.Format_YUV420P)
        QVideoFrame(small).toImage()
        return found
    finally:
        qInstallMessageHandler(before)


class Hands(QObject):
    """On a player's knobs. A signal lets go of Python until the slot has returned; a call does not."""

    stop = Signal()
    play = Signal()
    pause = Signal()
    open = Signal(QUrl)
    seek = Signal("qlonglong")  # type: ignore[arg-type]  # the stubs know no names of types

    def __init__(self, player: QMediaPlayer) -> None:
        super().__init__(player)
        self.stop.connect(player.stop)
        self.play.connect(player.play)
        self.pause.connect(player.pause)
        self.open.connect(player.setSource)
        self.seek.connect(player.setPosition)
