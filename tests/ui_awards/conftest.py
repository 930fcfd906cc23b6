from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.playing import event, event_template, stage, warnings
from tests.ui_awards.carpet import Gala, gala, make_party

__all__ = ["event", "event_template", "stage", "warnings"]


def pytest_itemcollected(item: pytest.Item) -> None:
    """`warnings` hears more than pytest-qt does, and knows what the guard has dealt with already."""
    item.add_marker(pytest.mark.no_qt_log)


@pytest.fixture(scope="session")
def party_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("party") / "event"
    make_party(folder)
    return folder


@pytest.fixture
def party(party_template: Path, tmp_path: Path) -> Iterator[Gala]:
    with gala(Path(shutil.copytree(party_template, tmp_path / "party"))) as found:
        yield found
