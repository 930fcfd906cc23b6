"""One application for the whole run, made as the program makes it."""

from __future__ import annotations

import functools
import gc
import hashlib
import os
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tools import resources
from ui.kit import fonts, keyboard
from ui.shell.application import application

# Windows without a screen; tests that need a real one start an X server of their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A test that imports QtMultimedia makes Qt read what it may say, long before there is an application.
keyboard.prepare()

# Screens and translations are put together once, before other processes begin.
resources.ensure()

# The same digits and salt have the same hash: the organizer enters in hundreds of tests, at full cost once.
hashlib.scrypt = functools.cache(hashlib.scrypt)

# As often as there are windows would make each text slower than the one before.
fonts.load_fonts = functools.cache(fonts.load_fonts)


def pytest_collection_finish() -> None:
    """Thousands of tests and their modules stay to the end: no need to walk them again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 100)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def one_application() -> Iterator[QGuiApplication]:
    yield application()
