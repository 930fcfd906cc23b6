"""A film as part of a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.videos.player.projector import Projector

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

QML_IMPORT_NAME = "ui.videos.player"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FilmItem(QQuickPaintedItem):
    """Shows all of each frame, upright, in the middle; around it is `fillColor`.

    Painted, because VideoOutput stays black in the software renderer. A picture stays until there is another;
    without a projector, or once that is cleared, all of it is `fillColor`.
    """

    projectorChanged = Signal()
    placed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setOpaquePainting(True)
        self._projector: Projector | None = None
        self._frame: QVideoFrame | None = None
        self._picture = QImage()
        self._presented = self._bare = 0
        self.widthChanged.connect(self.placed)
        self.heightChanged.connect(self.placed)

    @Property(Projector, notify=projectorChanged)
    def projector(self) -> Projector | None:
        return self._projector

    @projector.setter  # type: ignore[no-redef]
    def projector(self, projector: Projector | None) -> None:
        if self._projector is not None:
            self._projector.framed.disconnect(self._look)
        self._projector = projector
        if projector is not None:
            projector.framed.connect(self._look)
        self.projectorChanged.emit()
        self._look()

    @Property(QRectF, notify=placed)
    def contentRect(self) -> QRectF:
        """Where in this item the picture is; empty without one."""
        return self._place()

    @property
    def presented(self) -> int:
        """How many frames were painted, each counted once."""
        return self._presented

    @property
    def blackFrames(self) -> int:
        """How often it was painted without a picture though a film was on."""
        return self._bare

    @property
    def picture(self) -> QImage:
        """What was painted last, as large as the film; null without one."""
        return self._picture

    def updatePolish(self) -> None:
        """Makes a picture of the newest frame, once before it is painted: what nobody sees costs nothing."""
        frame = None if self._projector is None else self._projector.frame
        if frame is None:
            self._become(QImage())
        elif frame != self._frame:
            self._become(frame.toImage())
            self._presented += 1
        self._frame = frame

    def paint(self, painter: QPainter) -> None:
        place, room = self._place(), QRectF(0, 0, self.width(), self.height())
        if place != room:
            painter.fillRect(room, self.fillColor())
        if self._picture.isNull():
            self._bare += self._frame is not None
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._picture)

    def _become(self, picture: QImage) -> None:
        """A frame that cannot be read leaves the picture before it."""
        if picture.isNull() and self._projector is not None and self._projector.frame is not None:
            return
        same = picture.size() == self._picture.size()
        self._picture = picture
        self.update()
        if not same:
            self.placed.emit()

    def _place(self) -> QRectF:
        return fitting(QRectF(0, 0, self.width(), self.height()), QSizeF(self._picture.size()))

    @Slot()
    def _look(self) -> None:
        self.polish()


def fitting(room: QRectF, size: QSizeF) -> QRectF:
    """Where a picture of this size stands to be as large as it can be in the room; whole pixels."""
    if size.isEmpty() or room.isEmpty():
        return QRectF()
    place = QRectF(0, 0, 0, 0)
    place.setSize(size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(room.center())
    return QRectF(place.toRect())
