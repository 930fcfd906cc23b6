from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.playing import event, event_template, stage, warnings
from tests.ui_contest.podium import Premiere, make_event, premiere

__all__ = ["event", "event_template", "stage", "warnings"]


def pytest_itemcollected(item: pytest.Item) -> None:
    """`warnings` hears more than pytest-qt does, and knows what the guard has dealt with already."""
    item.add_marker(pytest.mark.no_qt_log)


@pytest.fixture(scope="session")
def premiere_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("premiere") / "event"
    make_event(folder)
    return folder


@pytest.fixture
def show(premiere_template: Path, tmp_path: Path) -> Iterator[Premiere]:
    with premiere(Path(shutil.copytree(premiere_template, tmp_path / "premiere"))) as found:
        yield found
