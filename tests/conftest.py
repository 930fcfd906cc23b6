"""One application for the whole run, made as the program makes it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from ui.shell.app import application


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def one_application() -> Iterator[QGuiApplication]:
    yield application()
