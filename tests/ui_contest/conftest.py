from __future__ import annotations

import pytest

from tests.playing import event, event_template, stage, warnings

__all__ = ["event", "event_template", "stage", "warnings"]


def pytest_itemcollected(item: pytest.Item) -> None:
    """`warnings` hears more than pytest-qt does, and knows what the guard has dealt with already."""
    item.add_marker(pytest.mark.no_qt_log)
