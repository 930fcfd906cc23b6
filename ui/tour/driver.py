"""Hands and eyes for the real window: touches, keys, a scanner's burst, and pictures. Used by the tour and by tests."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from ui.shell.app import Kiosk

US_LAYOUT = {
    letter: code + 8
    for first, letters in ((2, "1234567890"), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
    for code, letter in enumerate(letters, first)
}
ENTER_CODE = 28 + 8
STILL = 0.06
SETTLED_WITHIN = 2.0


class NotFound(Exception):
    """Nothing on the screen says that."""


class Driver:
    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.window = kiosk.window
        self._device = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)  # type: ignore[attr-defined]

    def words(self, context: str, source: str) -> str:
        """A literal of a screen in the language shown now."""
        return self.kiosk.languages.now.translator.translate(context, source) or source

    def touch(self, context: str, source: str) -> None:
        """Touches the control that says this literal of that QML file."""
        self.touch_text(self.words(context, source))

    def touch_text(self, text: str) -> None:
        self.touch_item(self.find(lambda item: item.property("text") == text and is_control(item), text))

    def touch_named(self, name: str) -> None:
        """Touches the control that assistive technology knows by this name."""
        self.touch_item(self.find(lambda item: item.objectName() == name, name))

    def touch_item(self, item: QQuickItem) -> None:
        self.touch_at(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint())

    def touch_at(self, point: QPoint) -> None:
        QTest.touchEvent(self.window, self._device).press(0, point, self.window).commit()  # type: ignore[attr-defined]
        QTest.qWait(20)
        QTest.touchEvent(self.window, self._device).release(0, point, self.window).commit()  # type: ignore[attr-defined]
        QTest.qWait(20)

    def find(self, wanted: Callable[[QQuickItem], bool], name: str) -> QQuickItem:
        """The topmost visible item inside the window; waits for it as a person would."""
        end = time.monotonic() + 3
        while time.monotonic() < end:
            found = [item for item in shown(self.window.contentItem()) if wanted(item) and item.isEnabled()]
            if found:
                return found[-1]
            QTest.qWait(20)
        raise NotFound(f"{name!r} is not on the screen {self.kiosk.shell.screen!r}")

    def sees(self, text: str) -> bool:
        """Whether a visible text contains these words."""
        return any(text in str(item.property("text") or "") for item in shown(self.window.contentItem()))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifiers)
        QTest.qWait(60)

    def type(self, text: str) -> None:
        """At the pace of a person."""
        for letter in text:
            QTest.keyClick(self.window, letter)
            QTest.qWait(60)

    def scan(self, text: str, layout: Callable[[str], str] = str.lower, terminator: bool = True) -> None:
        """A scanner's burst: scan codes of a US keyboard, characters as the `layout` of this machine makes them."""
        for letter in text:
            self._key(US_LAYOUT.get(letter, 0), layout(letter))
        if terminator:
            self._key(ENTER_CODE, "\r", Qt.Key.Key_Return)
        QTest.qWait(120)

    def _key(self, scan_code: int, text: str, key: Qt.Key = Qt.Key.Key_unknown) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, scan_code, 0, 0, text)
            QCoreApplication.sendEvent(self.window, event)

    def settle(self) -> QImage:
        """The picture once nothing moves any more, or after two seconds."""
        end = time.monotonic() + SETTLED_WITHIN
        last = self.window.grabWindow()
        while time.monotonic() < end:
            QTest.qWait(int(STILL * 1000))
            now = self.window.grabWindow()
            if now == last:
                break
            last = now
        return last

    def picture(self, path: Path) -> None:
        if not self.settle().save(str(path)):
            raise OSError(f"could not write {path}")


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """Visible items, painted order."""
    if not item.isVisible() or item.width() * item.opacity() == 0 and not item.childItems():
        return
    yield item
    for child in item.childItems():
        yield from shown(child)


def is_control(item: QQuickItem) -> bool:
    return item.metaObject().indexOfMethod("click()") >= 0 or item.metaObject().indexOfSignal("clicked()") >= 0
