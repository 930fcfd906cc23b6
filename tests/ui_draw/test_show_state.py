"""What comes on the stage, as a table: pure, from lines that were made by hand."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import pytest

from kiosk.draw.model import Ceremony, Draw, Plan, Seat, Sheet, Stage
from kiosk.draw.protocol.model import Absent, Course, Entries, Gone, Line, NoneLeft, Win
from ui.draw.show_state import coming, drawn, gone_from, in_a_row, pool_for, reel, resumed

PRIZES = ("Mug", "Mug", "Dinner")
AT = datetime(2026, 3, 16, tzinfo=UTC)
SHEET = Sheet("DRAW-1", "Friday", AT, 4, 4, "", "", (), (0, ""), 1, None, "")


def win(seat: int, rank: int, person: str) -> Win:
    return Win(seat, rank, f"T-{rank:06d}", person, "")


def now(
    rule: Absent, *lines: Line, waiting: tuple[int, ...] = (), pool: dict[str, int] | None = None
) -> Ceremony:
    holders: dict[int, Win] = {}
    for line in lines:
        if isinstance(line, Win):
            holders[line.seat] = line
        elif isinstance(line, Gone):
            holders.pop(line.seat, None)
    return Ceremony(
        Draw(1, Plan("Friday"), Stage.REVEALED, "DRAW-1"),
        "show",
        SHEET,
        (),
        0,
        Entries("E", "DRAW-1", 1, None, (0, ""), True, rule, (), PRIZES, (), ()),
        Course(lines, holders, waiting, frozenset()),
        tuple(Seat(number, prize, "") for number, prize in enumerate(PRIZES, start=1)),
        pool=pool or {},
    )


ANA, BOB, CYD = win(1, 1, "ANA"), win(2, 2, "BOB"), win(3, 3, "CYD")


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        (now("keep", waiting=(1, 2, 3)), ("prize", (1,))),
        (now("at-once", ANA, waiting=(2, 3)), ("winner", (1,))),
        (now("at-once", ANA, BOB, waiting=(3,)), ("winner", (2,))),
        (now("at-once", ANA, Gone(1, "ANA", "ABSENT"), waiting=(1, 2, 3)), ("prize", (1,))),
        (now("at-once", ANA, BOB, NoneLeft(3)), ("nobody", (3,))),
        (now("keep", ANA, BOB, waiting=(3,)), ("board", (1, 2))),
        (now("keep", ANA, BOB, CYD), ("winner", (3,))),
        (now("at-end", ANA, BOB, CYD, Gone(2, "BOB", "ABSENT"), waiting=(2,)), ("prize", (2,))),
        (now("at-end", ANA, BOB, CYD, Gone(2, "BOB", "ABSENT"), win(2, 4, "EVE")), ("winner", (2,))),
        (replace(now("keep", ANA, BOB, CYD), step="over"), ("over", ())),
    ],
)
def test_a_power_cut_comes_back_to_the_last_winners(stored: Ceremony, shown: object) -> None:
    assert resumed(stored) == shown


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        (now("keep", ANA, waiting=(2, 3)), ("prize", (2,))),
        (now("keep", ANA, BOB, CYD), ("all", ())),
        (now("at-once", ANA, BOB, CYD), ("all", ())),
        (now("at-end", ANA, BOB, CYD), ("missing", ())),
        (now("at-end", NoneLeft(1), NoneLeft(2), NoneLeft(3)), ("all", ())),
    ],
)
def test_what_comes_next(stored: Ceremony, shown: object) -> None:
    assert coming(stored) == shown


def test_what_one_act_has_drawn() -> None:
    before = now("keep", waiting=(1, 2, 3))
    assert drawn(before, now("keep", ANA, BOB, waiting=(3,))) == (1, 2)
    assert in_a_row(before) == 2


def test_who_declined_a_prize_can_win_another_one() -> None:
    stored = now("at-once", ANA, Gone(1, "ANA", "DECLINED"), waiting=(1, 2, 3), pool={"ANA": 2, "BOB": 1})
    assert pool_for(stored, (1,)) == {"BOB": 1}
    assert pool_for(stored, (2,)) == {"ANA": 2, "BOB": 1}
    assert pool_for(stored, (1, 2)) == {"ANA": 2, "BOB": 1}


def test_who_is_gone_stays_readable_in_order() -> None:
    lines = (ANA, Gone(1, "ANA", "ABSENT"), win(1, 2, "BOB"), Gone(1, "BOB", "DECLINED"))
    assert [one.person for one in gone_from(now("at-once", *lines, waiting=(1, 2, 3)))[1]] == ["ANA", "BOB"]


def test_the_reel_shows_people_as_their_tickets_weigh() -> None:
    names = Counter(reel({"ANA": 6, "BOB": 3, "CYD": 1}, Random(5), 20_000))
    assert set(names) == {"ANA", "BOB", "CYD"}
    assert names["ANA"] == pytest.approx(12_000, abs=400)
    assert names["CYD"] == pytest.approx(2_000, abs=200)


def test_a_reel_of_nobody_and_of_one() -> None:
    assert reel({}, Random(5), 10) == ()
    assert reel({"ANA": 1}, Random(5), 3) == ("ANA", "ANA", "ANA")
