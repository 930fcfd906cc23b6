"""One screen in a real window: in a language, a size and a text size; touched, typed into, pictured."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from ui.kit.fonts import load_fonts
from ui.kit.mustache_images import MustacheImages

ROOT = Path(__file__).parents[2]


class ScreenWindow:
    """`screen` is a path below `ui` without `.qml`, as `hunt/TicketScreen`; `properties` are its views."""

    def __init__(
        self,
        screen: str,
        properties: dict[str, Any],
        *,
        size: tuple[int, int] = (1280, 710),
        language: str = "en",
        text_scale: float = 1.0,
        pixels_per_mm: float = 3.78,
        reduced_motion: bool = True,
    ) -> None:
        load_fonts()
        self._finger = QTest.createTouchDevice()
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(ROOT))
        self._engine.addImageProvider("mustache", MustacheImages())
        stage = {
            "width": size[0],
            "height": size[1],
            "language": language,
            "textScale": text_scale,
            "pixelsPerMm": pixels_per_mm,
            "reducedMotion": reduced_motion,
            "screen": QUrl.fromLocalFile(str(ROOT / "ui" / f"{screen}.qml")),
            "given": properties,
        }
        self._engine.setInitialProperties(stage)
        # Only engine.load lets go of Python's lock, which the loader thread needs for a translator.
        self._engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Stage.qml"))))
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.view = window
        room = window.findChild(QQuickItem, "room")
        self.screen = room.childItems()[0]
        assert QTest.qWaitForWindowExposed(self.view)
        self.settle()

    def settle(self) -> None:
        """Everything polished and drawn, what was let go of is gone."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()
        self.view.grabWindow()

    def close(self) -> None:
        self.view.hide()
        del self.screen
        self.view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shiboken6.delete(self._engine)

    def items(self, start: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """All that is visible, delegates too, from the back to the front."""
        item = start or self.screen
        if not item.isVisible():
            return
        yield item
        for child in item.childItems():
            if isinstance(child, QQuickItem):  # PySide may take one for what lay at its address before
                yield from self.items(child)

    def find(self, name: str) -> QQuickItem:
        found = next((item for item in self.items() if item.objectName() == name), None)
        assert found is not None, f"{name} is not on the screen"
        return found

    def shows(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    def texts(self) -> list[QQuickItem]:
        return [item for item in self.items() if item.inherits("QQuickText") and item.property("text")]

    def words(self) -> str:
        """All words on the screen, without the marks that isolate ids and names."""
        said = " ".join(str(item.property("text")) for item in self.texts())
        return said.translate({0x2066: None, 0x2068: None, 0x2069: None})

    def touch(self, name: str) -> None:
        item = self.find(name)
        at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        assert self.view.geometry().translated(-self.view.position()).contains(at), f"{name} is out of reach"
        self.touch_at(at)

    def touch_at(self, at: QPoint) -> None:
        QTest.touchEvent(self.view, self._finger).press(1, at, self.view).commit()
        QTest.touchEvent(self.view, self._finger).release(1, at, self.view).commit()
        self.settle()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.view, letter if letter.isascii() else Qt.Key.Key_unknown)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)
        self.settle()

    def picture(self) -> QImage:
        return self.view.grabWindow()

    def save(self, path: Path) -> None:
        assert self.picture().save(str(path))

    @property
    def finger(self) -> QPointingDevice:
        return self._finger
