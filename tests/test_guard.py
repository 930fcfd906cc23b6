"""pyside6 6.12 below Python 3.12 loses a reference to None or True with each call, and aborts soon."""

from __future__ import annotations

import re
import sys
from importlib.metadata import version

import pytest
from PySide6.QtCore import Property, QMetaObject, QObject, Qt, Signal, Slot

from tools.findings import ROOT

ROUNDS = 1000
MAY_FALL = 50


class Bell(QObject):
    rang = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    @Slot(bool)
    def hear(self, loud: bool) -> None:
        self.heard += loud

    @Slot()
    def ring(self) -> None:
        self.rang.emit(True)

    @Property(bool, notify=rang)
    def loud(self) -> bool:
        return True


@pytest.mark.parametrize("constant", [None, True])
def test_signals_and_calls_leave_the_constants_alone(constant: object) -> None:
    bell = Bell()
    bell.rang.connect(bell.hear)
    before = sys.getrefcount(constant)
    for _ in range(ROUNDS):
        bell.rang.emit(True)
    for _ in range(ROUNDS):
        QMetaObject.invokeMethod(bell, "ring", Qt.ConnectionType.DirectConnection)
        bell.setObjectName("bell")
        assert bell.property("loud")
    after = sys.getrefcount(constant)
    assert bell.heard == 2 * ROUNDS
    assert after >= before - MAY_FALL


def test_pyside_is_the_version_that_is_known_to_hold() -> None:
    assert version("pyside6") == "6.11.3"
    assert "pyside6==6.11.3" in (ROOT / "pyproject.toml").read_text("utf-8")
    locked = re.findall(
        r"^(?:pyside6|shiboken6)[\w-]*==(\S+)", (ROOT / "requirements.lock").read_text("utf-8"), re.M
    )
    assert set(locked) == {"6.11.3"}
