"""What a plan may say, who is in, what is wrong, how it would fall: tables."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import permutations
from random import Random

import pytest

from kiosk.answers import Refused
from kiosk.draw import rules
from kiosk.draw.model import DAILY, Plan, Pool, Prize
from kiosk.draw.protocol.model import Ask, Struck
from kiosk.draw.rules import Around
from kiosk.people.model import Person
from kiosk.words import Sentence
from tests.draw.conftest import plan

POOL = Pool({"P-A": 5, "P-B": 3, "P-C": 1}, {})
TEAMS = Around(teams=("Night Owls", "Front Desk"))


def kinds(wanted: Plan, pool: Pool = POOL, around: Around = TEAMS) -> dict[str, bool]:
    return {one.kind: one.stops for one in rules.findings(wanted, pool, around)}


NOBODY = Pool({}, {})
ALL_STRUCK = Pool({"P-A": 5}, {"P-A": "Works here"})


@pytest.mark.parametrize(
    ("changes", "pool", "around", "expected"),
    [
        ({}, POOL, TEAMS, {}),
        ({"prizes": ()}, POOL, TEAMS, {"no-prize": True}),
        ({"prizes": (Prize("Mug"), Prize(""))}, POOL, TEAMS, {"no-name": True}),
        ({}, NOBODY, TEAMS, {"nobody": True}),
        ({}, ALL_STRUCK, TEAMS, {"nobody": True}),
        ({"prizes": (Prize("Mug", 4),)}, POOL, TEAMS, {"more-prizes": False}),
        ({"prizes": (Prize("Mug", 4),), "one_per_person": False}, POOL, TEAMS, {}),
        ({"prizes": (Prize("Mug", 10),), "one_per_person": False}, POOL, TEAMS, {"more-prizes": False}),
        ({"prizes": (Prize("x", 999),) * 2}, POOL, TEAMS, {"too-many-seats": True, "more-prizes": False}),
        ({}, POOL, replace(TEAMS, running="DRAW-1"), {"unfinished": True}),
        ({}, POOL, replace(TEAMS, won=("P-A", "P-X")), {"won-before": False}),
        ({}, Pool({"P-A": 1, "P-B": 4}, {"P-A": "x"}), replace(TEAMS, won=("P-A",)), {"more-prizes": False}),
        ({"asks": ()}, POOL, TEAMS, {"no-dice": True}),
        ({"asks": (Ask("DICE6", 26), Ask("WORDS"))}, POOL, TEAMS, {"no-dice": True}),
        ({"asks": DAILY.asks}, POOL, TEAMS, {}),
        ({"who": "teams", "teams": ("Gone",)}, NOBODY, TEAMS, {"empty-team": True}),
        ({"who": "teams"}, NOBODY, TEAMS, {"empty-team": True}),
        ({"who": "teams", "teams": ("Gone", "Night Owls")}, POOL, TEAMS, {}),
        ({"who": "teams", "teams": ("Night Owls",)}, NOBODY, TEAMS, {"nobody": True}),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_plan(
    changes: dict[str, object], pool: Pool, around: Around, expected: dict[str, bool]
) -> None:
    assert kinds(plan(**changes), pool, around) == expected  # type: ignore[arg-type]


def test_what_stops_comes_first() -> None:
    found = rules.findings(plan(prizes=(Prize("", 5),)), POOL, replace(TEAMS, won=("P-A",)))
    assert [one.stops for one in found] == sorted((one.stops for one in found), reverse=True)
    assert [one.kind for one in found] == ["no-name", "more-prizes", "won-before"]


@pytest.mark.parametrize("text", ["", "   ", "\u200e", "\n", "\u2066\u2069", "x" * 81])
def test_texts_that_no_published_file_can_hold(text: str) -> None:
    with pytest.raises(Refused):
        rules.text(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  A  mug ", "A mug"),
        ("Tasse\u200e\n und\tTeller", "Tasse und Teller"),
        ("<b>& 'x'", "<b>& 'x'"),
        ("کتاب\u200cخانه", "کتاب\u200cخانه"),
        ("x" * 80, "x" * 80),
        ("🏆" * 80, "🏆" * 80),
    ],
)
def test_texts_are_cleaned(text: str, kept: str) -> None:
    assert rules.text(text) == kept


def test_a_plan_is_cleaned_and_a_prize_may_wait_for_its_name() -> None:
    wanted = plan(title="  The  draw ", prizes=(Prize(" A\u202e mug "), Prize(" ")), teams=("B", "A", "B"))
    assert rules.cleaned(wanted) == plan(title="The draw", prizes=(Prize("A mug"), Prize("")))
    assert rules.cleaned(replace(wanted, who="teams")).teams == ("A", "B")
    assert rules.cleaned(DAILY) == DAILY


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "x" * 81},
        {"prizes": (Prize("x" * 81),)},
    ],
)
def test_too_long_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(Refused, match="letters too many") as refused:
        rules.cleaned(plan(**changes))  # type: ignore[arg-type]
    assert refused.value.reason.n == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"prizes": (Prize("x", 0),)},
        {"prizes": (Prize("x", 1000),)},
        {"prizes": (Prize("x", 1, "../../etc"),)},
        {"least": 0},
        {"asks": (Ask("DICE10", 19),)},
        {"asks": (Ask("DICE6", 25),)},
        {"asks": (Ask("DICE10", 65),)},
        {"asks": (Ask("WORDS", 3),)},
        {"asks": (Ask("DICE10", 20),) * 21},
    ],
)
def test_what_no_screen_lets_through_is_an_error(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        rules.cleaned(plan(**changes))  # type: ignore[arg-type]


PEOPLE = {
    "P-A": Person("P-A", "A", "", "A", "Night Owls"),
    "P-B": Person("P-B", "B", "", "B", "Front Desk"),
    "P-C": Person("P-C", "C", "", "C", active=False),
    "P-D": Person("P-D", "D", "", "D", "Night Owls", approved=False, walk_in=True),
}
HELD = {"P-D": 2, "P-A": 5, "P-B": 1, "P-C": 3, "P-GONE": 1, "P-NONE": 0}
GONE, NEW = rules.NOT_IN_THE_LIST.text, rules.NOT_LET_IN.text


@pytest.mark.parametrize(
    ("changes", "held", "struck"),
    [
        (
            {},
            {"P-A": 5, "P-B": 1, "P-C": 3, "P-D": 2, "P-GONE": 1},
            {"P-B": "Chose the prizes", "P-C": GONE, "P-D": NEW, "P-GONE": GONE},
        ),
        ({"who": "teams", "teams": ("Night Owls",)}, {"P-A": 5, "P-D": 2}, {"P-D": NEW}),
        ({"who": "tickets", "least": 2}, {"P-A": 5, "P-C": 3, "P-D": 2}, {"P-C": GONE, "P-D": NEW}),
        ({"who": "tickets", "least": 6}, {}, {}),
    ],
)
def test_who_is_in_and_who_may_not_win(
    changes: dict[str, object], held: dict[str, int], struck: dict[str, str]
) -> None:
    def say(sentence: Sentence) -> str:
        return sentence.text

    crossed = [Struck("P-B", "Chose the prizes"), Struck("P-ELSEWHERE", "x")]
    found = rules.pool(plan(**changes), HELD, PEOPLE.get, crossed, say)  # type: ignore[arg-type]
    assert (found.held, found.struck) == (held, struck)
    assert list(found.held) == sorted(found.held)


def test_odds_in_plain_words() -> None:
    pool = Pool({"P-A": 100, "P-B": 46, "P-C": 9}, {"P-C": "Chose the prizes"})
    first, second = rules.odds(pool, 3)
    assert (first.text, first.values) == (
        "One ticket wins the first prize with a chance of 1 in %L1.",
        (146,),
    )
    assert (second.values, second.n) == ((146, 2), 3)
    assert rules.odds(NOBODY, 3) == rules.odds(ALL_STRUCK, 3) == rules.odds(pool, 0) == ()


def exact(held: dict[str, int], seats: int, one_per_person: bool) -> dict[str, float]:
    """Chance of at least one prize, by going through every order of the tickets."""
    tickets = [person for person, count in held.items() for _ in range(count)]
    won: Counter[str] = Counter()
    orders = list(permutations(range(len(tickets))))
    for order in orders:
        drawn = [tickets[at] for at in order]
        won.update(list(dict.fromkeys(drawn))[:seats] if one_per_person else set(drawn[:seats]))
    return {person: won[person] / len(orders) for person in held}


@pytest.mark.parametrize("one_per_person", [True, False])
def test_the_simulation_falls_as_the_draw_does(one_per_person: bool) -> None:
    held = {"P-A": 4, "P-B": 2, "P-C": 1}
    times = 4000
    found = rules.simulate({**held, "P-X": 9}, ("P-X",), 2, one_per_person, times, Random(1))
    for person, chance in exact(held, 2, one_per_person).items():
        assert found[person] / times == pytest.approx(chance, abs=0.03)
    assert "P-X" not in found


def test_a_simulation_with_more_prizes_than_winners() -> None:
    held = {"P-A": 2, "P-B": 1}
    assert rules.simulate(held, (), 9, True, 10, Random(1)) == Counter({"P-A": 10, "P-B": 10})
    assert rules.simulate(held, (), 9, False, 10, Random(1)) == Counter({"P-A": 10, "P-B": 10})
    assert rules.simulate({}, (), 9, True, 10, Random(1)) == Counter()
    assert rules.simulate({}, (), 9, False, 10, Random(1)) == Counter()


@pytest.mark.parametrize(
    ("id_", "by", "order"),
    [(2, -1, (2, 1, 3)), (2, 1, (1, 3, 2)), (1, -1, (1, 2, 3)), (3, 5, (1, 2, 3)), (3, -9, (3, 1, 2))],
)
def test_moving_stops_at_the_ends(id_: int, by: int, order: tuple[int, ...]) -> None:
    assert rules.moved((1, 2, 3), id_, by) == order
