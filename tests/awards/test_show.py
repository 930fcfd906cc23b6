"""The red carpet: curtain, title, recipient, and the same place again after a kill."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.answers import Refused
from kiosk.awards.model import ShowState, Step
from kiosk.house import open_house
from tests.awards.conftest import Jury, tools_for

ALL: tuple[Step, ...] = ("curtain", "title", "recipient")


def three(jury: Jury) -> list[str]:
    return [jury.award(title, name).serial for title, name in (("A", "Ana"), ("B", "Bob"), ("C", "Cyd"))]


def test_from_the_first_curtain_to_the_end_and_back(jury: Jury) -> None:
    serials, show = three(jury), jury.house.red_carpet
    assert show.at() == ShowState(None, "off", 0, 3)
    seen = [show.begin()]
    while seen[-1].step != "over":
        seen.append(show.forward())
    there = [ShowState(serial, step, n, 3) for n, serial in enumerate(serials, 1) for step in ALL]
    assert seen == [*there, ShowState(None, "over", 0, 3)]
    assert show.forward() == seen[-1]
    assert [show.back() for _ in there] == there[::-1]
    assert show.back() == there[0]
    assert show.end() == show.at() == ShowState(None, "off", 0, 3)


def test_it_goes_on_where_it_was_after_a_kill_at_each_step(jury: Jury, tmp_path: Path) -> None:
    three(jury)
    show = jury.house.red_carpet
    seen = show.begin()
    for n in range(10):
        copy = shutil.copytree(jury.folder, tmp_path / f"killed-{n}")
        with open_house(copy, tools_for(jury.clock)) as house:
            assert house.red_carpet.at() == seen
            after = house.red_carpet.forward()
        seen = show.forward()
        assert seen == after
    assert seen.step == "over"


def test_begun_twice_it_goes_on_where_it_is(jury: Jury) -> None:
    three(jury)
    jury.house.red_carpet.begin()
    now = jury.house.red_carpet.forward()
    assert jury.house.red_carpet.begin() == now


def test_begun_again_after_the_end(jury: Jury) -> None:
    serials, show = three(jury), jury.house.red_carpet
    show.begin()
    while show.forward().step != "over":
        pass
    assert show.begin() == ShowState(serials[0], "curtain", 1, 3)


def test_without_an_award_there_is_no_show(jury: Jury) -> None:
    with pytest.raises(Refused, match="no award to show"):
        jury.house.red_carpet.begin()
    assert jury.house.red_carpet.back() == ShowState(None, "off", 0, 0)


def test_one_that_is_withdrawn_meanwhile_is_stepped_over(jury: Jury) -> None:
    serials, show = three(jury), jury.house.red_carpet
    show.begin()
    for _ in range(4):
        show.forward()
    assert show.at() == ShowState(serials[1], "title", 2, 3)
    second = jury.house.awards.all()[1]
    jury.house.awards.withdraw(second.id, "a mix-up")
    assert show.at() == ShowState(serials[2], "curtain", 2, 2)
    assert show.forward() == ShowState(serials[2], "title", 2, 2)


def test_the_last_one_deleted_on_stage_is_the_end(jury: Jury) -> None:
    three(jury)
    show = jury.house.red_carpet
    show.begin()
    for _ in range(6):
        show.forward()
    jury.house.awards.delete(jury.house.awards.all()[2].id)
    assert show.at() == ShowState(None, "over", 0, 2)


def test_a_new_order_is_that_of_the_rest(jury: Jury) -> None:
    serials, show = three(jury), jury.house.red_carpet
    show.begin()
    jury.house.awards.move(jury.house.awards.all()[2].id, -1)
    assert show.at() == ShowState(serials[0], "curtain", 1, 3)
    assert [show.forward().serial for _ in range(3)] == [serials[0], serials[0], serials[2]]


def test_the_journal_tells_who_was_shown(jury: Jury) -> None:
    serials, show = three(jury), jury.house.red_carpet
    show.begin()
    while show.forward().step != "over":
        pass
    show.end()
    assert [line["serial"] for line in jury.lines("award-revealed")] == serials
    kinds = ("show-begun", "show-over", "show-left")
    assert [[line["awards"] for line in jury.lines(kind)] for kind in kinds] == [[3], [3], [3]]
