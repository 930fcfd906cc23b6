"""The photo that was just taken, before it is kept anywhere."""

from __future__ import annotations

from PySide6.QtCore import Property, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.admin.contest.shot_view import ContestShotView

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ContestShotPicture(QQuickPaintedItem):
    """All of it, in the middle of the room there is."""

    viewChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._view: ContestShotView | None = None

    @Property(ContestShotView, notify=viewChanged)
    def view(self) -> ContestShotView | None:
        return self._view

    @view.setter  # type: ignore[no-redef]
    def view(self, view: ContestShotView | None) -> None:
        if self._view is not None:
            self._view.changed.disconnect(self._show)
        self._view = view
        if view is not None:
            view.changed.connect(self._show)
        self.viewChanged.emit()

    def paint(self, painter: QPainter) -> None:
        photo = self._view.photo if self._view is not None else None
        if photo is None or not photo.width():
            return
        scale = min(self.width() / photo.width(), self.height() / photo.height())
        place = QRectF(0, 0, photo.width() * scale, photo.height() * scale)
        place.moveCenter(QRectF(0, 0, self.width(), self.height()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, photo)

    def _show(self) -> None:
        self.update()
