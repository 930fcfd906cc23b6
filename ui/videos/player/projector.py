"""From whoever makes frames to whoever paints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

QML_IMPORT_NAME = "ui.videos.player"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Projector(QObject):
    """The frame to show now. `framed`: there is another, or none any more.

    Follows one sink at a time. Frames without a picture, as a player sends at its end, are no frames: what
    was last shown stays.
    """

    framed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sink: QVideoSink | None = None
        self._frame: QVideoFrame | None = None

    @property
    def frame(self) -> QVideoFrame | None:
        return self._frame

    def follow(self, sink: QVideoSink | None) -> None:
        """Shows what this sink has and gets from now on; None leaves what is shown as it is."""
        if self._sink is not None:
            self._sink.videoFrameChanged.disconnect(self._take)
        self._sink = sink
        if sink is not None:
            sink.videoFrameChanged.connect(self._take)
            self._take()

    def clear(self) -> None:
        """Follows nobody and shows nothing."""
        self.follow(None)
        self._frame = None
        self.framed.emit()

    @Slot()
    def _take(self) -> None:
        """The sink is asked, as a frame that still waits in the queue may be another sink's."""
        frame = None if self._sink is None else self._sink.videoFrame()
        if frame is not None and frame.isValid() and frame != self._frame:
            self._frame = frame
            self.framed.emit()
