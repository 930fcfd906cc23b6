"""Passes, PINs and paper: all of it or nothing, on a whole event."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.house import House, open_house
from kiosk.people.model import PassIsDead, PlannedPasses
from kiosk.people.pins import RightPin, WrongPin
from kiosk.storage import papers
from tests.hunt.conftest import Desk, desk, tools_for
from tests.second_connection import SecondConnection

__all__ = ["desk"]


def planned(house: House, names: Sequence[str] = ("Ana", "Bob"), pins: bool = True) -> PlannedPasses:
    people = [match.person for name in names for match in house.people.find(name)]
    return house.passes.plan(people, "A4", pins=pins)


def made(desk: Desk, *names: str, pins: bool = True) -> PlannedPasses:
    plan = planned(desk.house, names, pins)
    desk.house.passes.add(plan, desk.drawn())
    return plan


def prints(desk: Desk) -> list[str]:
    return sorted(path.name for path in (desk.folder / "prints").iterdir())


def test_a_plan_writes_nothing_and_travels(desk: Desk) -> None:
    plan = planned(desk.house)
    assert pickle.loads(pickle.dumps(plan)) == plan
    assert desk.house.people.person_by_pass(plan.cards[0].code) is None
    assert desk.house.desk.with_pass() == frozenset()
    assert not desk.house.pins.has(plan.cards[0].person)


def test_passes_and_pins_open_once_their_sheet_is_there(desk: Desk) -> None:
    plan = made(desk, "Ana", "Bob")
    assert prints(desk) == ["passes-01.pdf"]
    for card in plan.cards:
        bearer = desk.house.people.person_by_pass(card.code)
        assert not isinstance(bearer, PassIsDead) and bearer is not None and bearer.id == card.person
        assert desk.house.pins.check(card.person, card.pin) == RightPin()
    (sheet,) = desk.house.passes.sheets()
    assert (sheet.number, sheet.file, sheet.passes, sheet.pins) == (1, "passes-01.pdf", 2, True)
    SecondConnection(desk.house.folder.database).assert_settled()


def test_the_file_of_the_event_knows_neither_code_nor_pin(desk: Desk) -> None:
    plan = made(desk, "Ana", "Bob")
    content = desk.house.folder.database.read_bytes()
    second = SecondConnection(desk.house.folder.database)
    told = repr(second.rows("SELECT detail FROM journal WHERE kind = 'passes-made'"))
    for card in plan.cards:
        assert card.code.encode() not in content
        assert card.pin not in told
    assert told.count("passes-made") == 0 and '"passes":2' in told.replace(" ", "")


def test_new_ones_kill_the_old_ones_of_the_same_people(desk: Desk) -> None:
    old = made(desk, "Ana", "Bob")
    new = made(desk, "Ana")
    ana, bob = old.cards
    assert isinstance(desk.house.people.person_by_pass(ana.code), PassIsDead)
    assert desk.house.people.person_by_pass(bob.code) == desk.house.people.get(bob.person)
    assert desk.house.pins.check(ana.person, new.cards[0].pin) == RightPin()
    assert ana.pin == new.cards[0].pin or desk.house.pins.check(ana.person, ana.pin) == WrongPin(4)
    assert desk.house.pins.check(bob.person, bob.pin) == RightPin()


def test_passes_without_pins_leave_the_pins_alone(desk: Desk) -> None:
    old = made(desk, "Ana")
    new = made(desk, "Ana", pins=False)
    assert new.cards[0].pin == ""
    assert desk.house.pins.check(old.cards[0].person, old.cards[0].pin) == RightPin()
    assert [sheet.pins for sheet in desk.house.passes.sheets()] == [True, False]


def test_whose(desk: Desk) -> None:
    def names(*arguments: str) -> list[str]:
        return [person.display for person in desk.house.passes.whose(*arguments)]  # type: ignore[arg-type]

    assert names("all") == ["Cyd Okoro", "Ana Pires", "Bob Smith", "Dara Moradi"]
    assert names("team", "Night Owls") == ["Ana Pires", "Bob Smith"]
    assert names("one", desk.person("Cyd")) == ["Cyd Okoro"]
    made(desk, "Ana", "Cyd")
    assert names("without") == ["Bob Smith", "Dara Moradi"]
    desk.house.people.add("Eve", approved=False, actor="visitor")
    assert "Eve" not in names("all")


def test_what_cannot_be_made(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.house.passes.plan([], "A4", pins=True)
    with pytest.raises(Refused):
        desk.house.passes.plan(desk.house.passes.whose("all") * 501, "A4", pins=True)
    with pytest.raises(Refused):
        desk.house.passes.plan(desk.house.passes.whose("all"), "A3", pins=True)  # type: ignore[arg-type]


def test_two_plans_at_once_make_one_sheet(desk: Desk) -> None:
    first, second = planned(desk.house), planned(desk.house)
    desk.house.passes.add(first, desk.drawn())
    with pytest.raises(Refused):
        desk.house.passes.add(second, desk.drawn())
    assert prints(desk) == ["passes-01.pdf"]
    assert desk.house.people.person_by_pass(second.cards[0].code) is None


def test_a_drawing_that_is_not_there_kills_no_pass(desk: Desk) -> None:
    old = made(desk, "Ana")
    with pytest.raises(Unavailable):
        desk.house.passes.add(planned(desk.house), desk.tmp / "never-drawn.pdf")
    assert desk.house.people.person_by_pass(old.cards[0].code) is not None
    assert prints(desk) == ["passes-01.pdf"]


def test_printed_means_the_file_goes(desk: Desk) -> None:
    plan = made(desk, "Ana")
    desk.house.passes.mark_printed(1)
    desk.house.passes.mark_printed(1)
    assert prints(desk) == []
    assert desk.house.passes.sheets()[0].file is None
    assert desk.house.people.person_by_pass(plan.cards[0].code) is not None
    with pytest.raises(Refused):
        desk.house.passes.mark_printed(7)


@pytest.mark.parametrize("rows", [True, False])
def test_a_power_cut_leaves_no_pass_without_paper_and_no_paper_without_passes(desk: Desk, rows: bool) -> None:
    """Beside a sheet of pieces that was cut short too: neither takes the other for its own leftover."""
    desk.pieces(2)
    pieces = desk.folder / "prints" / "pieces-01.pdf"
    pieces.rename(papers.unfinished(pieces))
    target = desk.house.passes.add(planned(desk.house), desk.drawn())
    target.rename(papers.unfinished(target))
    if not rows:
        with desk.house.store.transaction("system") as tx:
            for table in ("pass_code", "person_pin", "pass_sheet"):
                tx.execute(f"DELETE FROM {table}")
    desk.house.close()
    with open_house(desk.folder, tools_for(desk.clock)):
        expected = ["passes-01.pdf", "pieces-01.pdf"] if rows else ["pieces-01.pdf"]
        assert prints(desk) == expected


def test_a_printed_sheet_that_outlived_a_power_cut_goes_at_the_next_start(desk: Desk) -> None:
    made(desk, "Ana")
    desk.house.passes.mark_printed(1)
    left: Path = desk.folder / "prints" / "passes-01.pdf"
    left.write_bytes(b"%PDF codes and PINs")
    desk.house.close()
    with open_house(desk.folder, tools_for(desk.clock)):
        assert not left.exists()
