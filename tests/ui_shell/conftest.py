from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler

from tests.playing import event, event_template, stage, warnings
from ui.shell.logs import keep_logs

__all__ = ["event", "event_template", "stage", "warnings"]


def pytest_itemcollected(item: pytest.Item) -> None:
    """`warnings` hears more than pytest-qt does, and knows what the guard has dealt with already."""
    item.add_marker(pytest.mark.no_qt_log)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The kiosk's own log, for as long as the test lasts."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    root.handlers.clear()
    before = qInstallMessageHandler(None)
    keep_logs(tmp_path / "logs")
    yield tmp_path / "logs" / "kiosk.log"
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = handlers
    root.setLevel(level)
    qInstallMessageHandler(before)
