"""Keys that were held back arrive as they came, and nothing of them stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from ui.shell.application import application
from ui.shell.scanner import Scanner

PRESSED, RELEASED = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


class Listener(QObject):
    """Hears what the scanner gives back to its window, while the events live."""

    def __init__(self, scanner: Scanner, window: QWindow) -> None:
        super().__init__(window)
        self._scanner = scanner
        self.heard: list[tuple[object, ...]] = []
        self.freed: list[bool] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._scanner.redelivers and isinstance(event, QKeyEvent):
            self.heard.append(facts(event))
            self.freed.append(shiboken6.ownedByPython(event))
        return False


def facts(event: QKeyEvent) -> tuple[object, ...]:
    native = event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers()
    keys = event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count()
    return *keys, *native, event.timestamp(), event.device()


@pytest.fixture
def listener() -> Iterator[Listener]:
    application()
    window = QWindow()
    yield Listener(Scanner(window), window)
    shiboken6.delete(window)


def type_two(listener: Listener) -> list[tuple[object, ...]]:
    """What was typed: an É with Shift, and one that repeats, which nobody has to wait for."""
    typed = []
    shift = Qt.KeyboardModifier.ShiftModifier
    for at, (kind, again) in enumerate(((PRESSED, False), (RELEASED, False), (PRESSED, True)), 1):
        event = QKeyEvent(kind, Qt.Key.Key_Eacute, shift, 26, 201, 1, "É", again, 2)
        event.setTimestamp(at * 500)
        typed.append(facts(event))
        QCoreApplication.sendEvent(listener.parent(), event)
    return typed


def test_a_key_held_back_arrives_as_it_came(listener: Listener) -> None:
    typed = type_two(listener)
    assert listener.heard == typed


def test_a_key_held_back_is_freed_when_it_was_given_on(listener: Listener) -> None:
    """A scan has some fifty; left to nobody, those of a busy hour are over two megabytes."""
    type_two(listener)
    assert listener.freed == [True, True, True]
