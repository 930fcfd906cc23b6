from __future__ import annotations

import pytest

from kiosk.event.model import WAYS, Way
from kiosk.people.identity import is_enough

TABLE: list[tuple[Way, set[Way]]] = [
    ("name", {"name", "pin", "pass"}),
    ("pin", {"pin", "pass"}),
    ("pass", {"pass"}),
]


@pytest.mark.parametrize(("asked", "enough"), TABLE)
def test_what_is_asked_for_takes_itself_and_what_says_more(asked: Way, enough: set[Way]) -> None:
    assert {shown for shown in WAYS if is_enough(asked, shown)} == enough


def test_every_way_has_its_line() -> None:
    assert {asked for asked, _ in TABLE} == set(WAYS)
