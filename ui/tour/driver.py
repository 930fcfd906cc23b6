"""Hands and eyes for the real window: touches, keys, a scanner's burst, pictures. For tour and tests."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
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
TERMINATORS = {
    "\n": (28 + 8, "\r", Qt.Key.Key_Return),
    "\r": (28 + 8, "\r", Qt.Key.Key_Return),
    "\t": (15 + 8, "\t", Qt.Key.Key_Tab),
}
SCANNER_MS = 4
PERSON_MS = 60
PATIENCE = 20.0
STILL = 0.06
NEXT_FRAMES = 0.03
SHEETS_LEAVE = 5.0
SETTLED_WITHIN = 2.0


class NotFound(Exception):
    """Nothing on the screen says that."""


class Driver:
    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.window = kiosk.window
        self._device = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)
        self._last_key = 0

    def touch(self, name: str, within: str = "") -> None:
        """Touches the control of this objectName, below the item called `within` if one is given."""
        self.touch_item(self.find(name, within))

    def touch_item(self, item: QQuickItem) -> None:
        """Once it stands still, and no sheet on its way out lies over it: nobody hits what is sliding."""
        self.wait_until(lambda: not self._covered(item), SHEETS_LEAVE)
        self._scroll_to(item)
        self._tap(item)

    def _tap(self, item: QQuickItem) -> None:
        before = QPoint()
        while (now := center(item)) != before:
            before = now
            QTest.qWait(int(NEXT_FRAMES * 1000))
        self.touch_at(now)

    def _scroll_to(self, item: QQuickItem) -> None:
        """With the buttons beside the column, as long as they bring it nearer."""
        for column in columns(item):
            before = None
            while (way := out_of_sight(item, column)) and column.property("contentY") != before:
                before = column.property("contentY")
                buttons = [one for one in shown(column) if one.objectName() == way and one.isEnabled()]
                if not buttons:
                    break
                self._tap(buttons[0])
                self.wait_until(partial(stands, column), SHEETS_LEAVE)

    def touch_text(self, text: str) -> None:
        """Touches where exactly these words stand."""
        self.touch_item(self.find_text(text))

    def touch_at(self, point: QPoint) -> None:
        QTest.touchEvent(self.window, self._device).press(0, point, self.window).commit()
        QTest.qWait(5)
        QTest.touchEvent(self.window, self._device).release(0, point, self.window).commit()
        QTest.qWait(10)

    def find(self, name: str, within: str = "") -> QQuickItem:
        """The topmost of that name that can be used now; waits for it as a person would."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = [item for item in self.all_named(name) if not within or within in ancestors(item)]
            if found:
                return found[-1]
            QTest.qWait(20)
        raise NotFound(f"{name!r} is not on the screen {self.kiosk.shell.screen!r}")

    def find_text(self, text: str) -> QQuickItem:
        """The topmost visible text of exactly these words."""
        self.wait_until(lambda: any(self._texts(text)))
        found = list(self._texts(text))
        if not found:
            raise NotFound(f"{text!r} cannot be read on the screen {self.kiosk.shell.screen!r}")
        return found[-1]

    def _texts(self, text: str) -> Iterator[QQuickItem]:
        for item in shown(self.window.contentItem()):
            if item.inherits("QQuickText") and item.property("text") == text:
                yield item

    def _covered(self, item: QQuickItem) -> bool:
        layers = self.window.contentItem().childItems()
        sheets = (layer for layer in layers if layer.inherits("QQuickOverlay") and layer.isVisible())
        return any(not layer.isAncestorOf(item) for layer in sheets)

    def wait_until(self, true: Callable[[], bool], within: float = PATIENCE) -> None:
        """Until then, however slow the machine is; gives up where something hangs."""
        end = time.monotonic() + within
        while not true() and time.monotonic() < end:
            QTest.qWait(20)

    def has(self, name: str) -> bool:
        return any(self.all_named(name))

    def all_named(self, name: str) -> Iterator[QQuickItem]:
        """What is visible and can be used now, in the order it is painted."""
        for item in shown(self.window.contentItem()):
            if item.objectName() == name and item.isEnabled():
                yield item

    def sees(self, text: str) -> bool:
        """Whether a visible text contains these words."""
        return any(text in str(item.property("text") or "") for item in shown(self.window.contentItem()))

    def reads(self, text: str) -> bool:
        """The same, with the time that a person takes to look."""
        self.wait_until(lambda: self.sees(text))
        return self.sees(text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifiers)
        self._delivered()

    def type(self, text: str) -> None:
        """At the pace of a person, as far as the keys tell."""
        self.later(0)
        for letter in text:
            self._key(0, letter, PERSON_MS)
        self._delivered()

    def erase_text(self) -> None:
        """Empties the field that has the focus."""
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.press(Qt.Key.Key_Backspace)

    def scan(self, text: str, layout: Callable[[str], str] = str, terminator: str = "\n") -> None:
        """A scanner's burst: scan codes of a US keyboard, characters as the machine's `layout` makes them."""
        self.later(0)
        for letter in text + terminator:
            if letter in TERMINATORS:
                code, written, key = TERMINATORS[letter]
                self._key(code, written, SCANNER_MS, key=key)
            else:
                self._key(US_LAYOUT.get(letter.upper(), 0), layout(letter), SCANNER_MS, letter.isupper())
        self._delivered()

    def _delivered(self) -> None:
        """No key is held back any more, and what they led to has begun."""
        self.wait_until(lambda: not self.kiosk.scanner.holds)
        QTest.qWait(20)

    def later(self, seconds: float) -> None:
        """The next key comes so much later, without waiting for it."""
        self._last_key = max(self._last_key, now_ms()) + int(seconds * 1000)

    def _key(
        self,
        scan_code: int,
        text: str,
        after: int,
        shift: bool = False,
        key: Qt.Key = Qt.Key.Key_unknown,
    ) -> None:
        """Stamped `after` ms behind the last, so that a busy machine makes no burst slower than it is."""
        self._last_key += after
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, held, scan_code, 0, 0, text)
            event.setTimestamp(self._last_key)
            QCoreApplication.sendEvent(self.window, event)

    def middle(self) -> QPoint:
        return QPoint(self.window.width() // 2, self.window.height() // 2)

    def settle(self, within: float = SETTLED_WITHIN) -> QImage:
        """The picture once the screen is here and nothing moves any more, or after so many seconds."""
        self.wait_until(lambda: not any(host.property("arriving") for host in self.all_named("screenHost")))
        end = time.monotonic() + within
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


def now_ms() -> int:
    return int(time.monotonic() * 1000)


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """Visible items, painted order."""
    waiting = [item]
    while waiting:
        item = waiting.pop()
        if not item.isVisible():
            continue
        children = item.childItems()
        if children or item.width() * item.opacity() != 0:
            yield item
            waiting += reversed(children)


def center(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def stands(column: QQuickItem) -> bool:
    return not column.property("moving")


def columns(item: QQuickItem) -> Iterator[QQuickItem]:
    """The scrolling columns that it is in, innermost first."""
    up = item.parentItem()
    while up is not None:
        if up.property("canScroll") and up.property("contentY") is not None:
            yield up
        up = up.parentItem()


def out_of_sight(item: QQuickItem, column: QQuickItem) -> str:
    """The button that brings it nearer; "" where its middle can be touched."""
    top = column.mapToScene(QPointF(0, 0)).y()
    y = center(item).y()
    if y < top:
        return "scrollUp"
    return "scrollDown" if y > top + column.height() else ""


def ancestors(item: QQuickItem) -> set[str]:
    names = set()
    while (parent := item.parentItem()) is not None:
        names.add(parent.objectName())
        item = parent
    return names
