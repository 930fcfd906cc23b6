"""The live picture, printed in two colors like the poster around it, with the codes in it outlined."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Property, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.scanning.camera_view import CameraView

QML_IMPORT_NAME = "ui.scanning"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CameraPicture(QQuickPaintedItem):
    """Painted, because VideoOutput stays black in the software renderer. Cut to its size."""

    viewChanged = Signal()
    inkChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._view: CameraView | None = None
        self._dark, self._light, self._mark = QColor("black"), QColor("white"), QColor("red")
        self._line = 4.0

    @Property(CameraView, notify=viewChanged)
    def view(self) -> CameraView | None:
        return self._view

    @view.setter  # type: ignore[no-redef]
    def view(self, view: CameraView | None) -> None:
        if self._view is not None:
            self._view.pictured.disconnect(self._show)
        self._view = view
        if view is not None:
            view.pictured.connect(self._show)
        self.viewChanged.emit()

    @Property(QColor, notify=inkChanged)
    def dark(self) -> QColor:
        return self._dark

    @dark.setter  # type: ignore[no-redef]
    def dark(self, color: QColor) -> None:
        self._dark = color
        self.inkChanged.emit()

    @Property(QColor, notify=inkChanged)
    def light(self) -> QColor:
        return self._light

    @light.setter  # type: ignore[no-redef]
    def light(self, color: QColor) -> None:
        self._light = color
        self.inkChanged.emit()

    @Property(QColor, notify=inkChanged)
    def mark(self) -> QColor:
        return self._mark

    @mark.setter  # type: ignore[no-redef]
    def mark(self, color: QColor) -> None:
        self._mark = color
        self.inkChanged.emit()

    @Property(float, notify=inkChanged)
    def line(self) -> float:
        """Width of the outline around a code, in pixels."""
        return self._line

    @line.setter  # type: ignore[no-redef]
    def line(self, width: float) -> None:
        self._line = width
        self.inkChanged.emit()

    def paint(self, painter: QPainter) -> None:
        view = self._view
        if view is None or view.picture is None:
            return
        picture = inked(view.picture, self._dark, self._light)
        place = covering(QRectF(0, 0, self.width(), self.height()), picture.width() / picture.height())
        if view.mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(place, picture)
        painter.setPen(QPen(self._mark, self._line, j=Qt.PenJoinStyle.RoundJoin))
        painter.translate(place.topLeft())
        for mark in view.marks:
            painter.drawPolygon(QPolygonF([QPointF(x * place.width(), y * place.height()) for x, y in mark]))

    def _show(self) -> None:
        self.update()


def covering(room: QRectF, aspect: float) -> QRectF:
    """Where a picture of this shape stands to fill all of the room; what is over lies outside."""
    height = max(room.height(), room.width() / aspect)
    place = QRectF(0, 0, height * aspect, height)
    place.moveCenter(room.center())
    return place


@cache
def _steps(dark: int, light: int) -> tuple[int, ...]:
    first, last = QColor.fromRgb(dark), QColor.fromRgb(light)

    def mixed(level: int) -> int:
        part = level / 255
        return QColor.fromRgbF(
            first.redF() + (last.redF() - first.redF()) * part,
            first.greenF() + (last.greenF() - first.greenF()) * part,
            first.blueF() + (last.blueF() - first.blueF()) * part,
        ).rgb()

    return tuple(map(mixed, range(256)))


def inked(picture: QImage, dark: QColor, light: QColor) -> QImage:
    """Gray levels as colors from dark to light, in the form that is drawn fastest."""
    copy = QImage(picture)
    copy.setColorTable(_steps(dark.rgb(), light.rgb()))
    return copy.convertToFormat(QImage.Format.Format_RGB32)
