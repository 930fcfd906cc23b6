"""An event with papers to print, and no printer yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.house import House, open_house
from kiosk.printer.model import Kind, Request
from tests.playing import event, event_template, tools_for, warnings
from ui.tour.stage import MovingClock

__all__ = ["event", "event_template", "warnings"]

Ask = Callable[..., Request]


def pytest_itemcollected(item: pytest.Item) -> None:
    """`warnings` hears more than pytest-qt does."""
    item.add_marker(pytest.mark.no_qt_log)


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def house(event: Path, clock: MovingClock) -> Iterator[House]:
    with open_house(event, tools_for(clock)) as opened:
        yield opened


@pytest.fixture
def paper(house: House) -> Ask:
    """A request for a file that is there."""

    def ask(
        kind: Kind = "card", content: bytes = b"%PDF-1.7", copies: int = 1, visitor: bool = False
    ) -> Request:
        count = len(list(house.folder.prints.iterdir()))
        file = house.folder.prints / f"paper-{count}.pdf"
        file.write_bytes(content)
        return Request(kind, f"prints/{file.name}", copies, visitor)

    return ask
