"""Types on the letters keyboard by touch, says what arrived: `python -m tests.kit.typist LANGUAGE TEXT`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from PySide6.QtCore import QDeadlineTimer, QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.kit.gallery import SECTIONS, SETTINGS, opened, settle, show
from ui.kit.words import QtWords


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from items(child)


def faces(window: QQuickWindow) -> dict[str, QQuickItem]:
    """Letter -> its key in our own style."""
    return {
        str(item.property("text")): item
        for item in items(window.contentItem())
        if item.metaObject().className().startswith("LetterKey") and item.isVisible()
    }


def touch(window: QQuickWindow, device: QPointingDevice, item: QQuickItem) -> None:
    at: QPoint = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.touchEvent(window, device).press(0, at, window).commit()
    QTest.touchEvent(window, device).release(0, at, window).commit()


def main(language: str, letters: str) -> int:
    complaints: list[str] = []
    app, engine, scene = opened(complaints)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    show(app, window, scene, QtWords(language), SETTINGS[0], SECTIONS / "Nobody.qml")
    field = window.activeFocusItem()
    deadline = QDeadlineTimer(5000)
    while not app.inputMethod().isVisible() and not deadline.hasExpired():
        settle(app, window)
    device = QTest.createTouchDevice()
    for letter in letters:
        touch(window, device, faces(window)[letter])
        settle(app, window)
    smallest = min(item.height() for item in faces(window).values())
    print(field.property("text"))
    print(smallest / SETTINGS[0].pixels_per_mm)
    print("\n".join(complaints), file=sys.stderr)
    del field, window, engine
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
