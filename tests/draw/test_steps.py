"""What a touch on the pad leads to: tables of one ask, before and after."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.answers import Refused
from kiosk.draw import steps
from kiosk.draw.model import Said
from kiosk.draw.protocol.model import (
    Ask,
    Contribution,
    Course,
    Entries,
    Entry,
    Gone,
    Skip,
    Struck,
    Win,
)

WORDS, BEACON, TEN, SIX = Ask("WORDS"), Ask("BEACON"), Ask("DICE10", 20), Ask("DICE6", 26)
TWENTY = "20237331128159211123"


def test_another_text_is_one_that_no_witness_has_seen() -> None:
    seen = Said(TEN, TWENTY, witnesses=2)
    assert steps.typed(seen, TWENTY) == seen
    assert steps.typed(seen, TWENTY[:-1]) == Said(TEN, TWENTY[:-1], witnesses=0)
    assert steps.typed(Said(WORDS), "Walrus & Co!").typed == "Walrus & Co!"


@pytest.mark.parametrize(
    ("ask", "text", "words"),
    [
        (SIX, "12370", "1 to 6"),
        (SIX, "0", "1 to 6"),
        (SIX, "six", "1 to 6"),
        (SIX, "1" * 27, "Count again"),
        (TEN, "1a", "Only digits"),
        (TEN, TWENTY + "0", "Count again"),
        (WORDS, "x" * 201, "fewer words"),
    ],
)
def test_dice_that_are_not_dice(ask: Ask, text: str, words: str) -> None:
    with pytest.raises(Refused, match=words):
        steps.typed(Said(ask), text)


@pytest.mark.parametrize("text", ["1 2 3", "۱۲۳", "١٢٣", "1-2-3", ""])
def test_dice_may_be_typed_with_gaps_and_in_other_digits(text: str) -> None:
    assert steps.typed(Said(SIX), text).typed == text


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (Said(WORDS), "Type what was said"),
        (Said(WORDS, "سلام"), "Latin letters"),
        (Said(WORDS, "x" * 65), "fewer words"),
        (Said(BEACON, "abc"), "16 to 64"),
        (Said(BEACON), "Type what was said"),
        (Said(TEN, TWENTY[:-2], 2), "still missing"),
        (Said(TEN, TWENTY, 0), "Two witnesses"),
        (Said(TEN, TWENTY, 1), "Two witnesses"),
    ],
)
def test_what_cannot_be_locked(said: Said, words: str) -> None:
    with pytest.raises(Refused, match=words):
        steps.locked(said)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        (Said(WORDS, "Walrus & Handlebar!"), "WALRUSHANDLEBAR"),
        (Said(WORDS, "Nummer ۴۲"), "NUMMER42"),
        (Said(BEACON, "ab" * 8), "AB" * 8),
        (Said(TEN, " ".join(TWENTY), 2), TWENTY),
    ],
)
def test_what_the_record_keeps(said: Said, value: str) -> None:
    locked = steps.locked(said)
    assert locked.locked == Contribution(said.ask.kind, value)
    assert locked.typed == said.typed
    assert steps.unlocked(locked) == Said(said.ask, said.typed)


def test_witnesses_look_at_all_of_it() -> None:
    with pytest.raises(Refused, match="still missing") as missing:
        steps.matching(Said(TEN, "123"))
    assert missing.value.reason.n == 17
    said = Said(TEN, TWENTY)
    counts = [(said := steps.matching(said)).witnesses for _ in range(3)]
    assert counts == [1, 2, 2]


LOCKED = Said(WORDS, "A", locked=Contribution("WORDS", "A"))
DICE_LOCKED = Said(TEN, TWENTY, 2, Contribution("DICE10", TWENTY))


@pytest.mark.parametrize(
    ("said", "asking", "back"),
    [
        ((Said(WORDS), Said(TEN)), 0, "nothing to go back"),
        ((Said(WORDS, "A"), Said(TEN)), 0, "Clear it"),
        ((LOCKED, Said(TEN)), 1, 0),
        ((LOCKED, Said(TEN, "1")), 1, "Clear it"),
        ((LOCKED, DICE_LOCKED), 1, 1),
        ((LOCKED, LOCKED, Said(TEN)), 2, 1),
    ],
)
def test_going_back_only_while_nothing_is_typed_later(
    said: tuple[Said, ...], asking: int, back: int | str
) -> None:
    assert steps.asking(said) == asking
    if isinstance(back, int):
        assert steps.before(said) == back
    else:
        with pytest.raises(Refused, match=back):
            steps.before(said)


def entries(one_per_person: bool) -> Entries:
    tickets = tuple(
        Entry(f"T-{at}", f"P-{person}", "PIECE-1") for at, person in enumerate("AABBCCDE", start=1)
    )
    struck = (Struck("P-D", "x"),)
    asks, prizes = (TEN,), ("Mug", "Car", "Pen")
    return Entries(
        "ABC", "DRAW-1", 1, None, (0, "0" * 64), one_per_person, "at-end", asks, prizes, struck, tickets
    )


def win(seat: int, rank: int, ticket: int, person: str) -> Win:
    return Win(seat, rank, f"T-{ticket}", person, "0" * 64)


FIRST = win(1, 1, 1, "P-A")
COURSES: dict[str, Callable[[], Course | None]] = {
    "before": lambda: None,
    "one drawn": lambda: Course((FIRST,), {1: FIRST}, (2, 3), frozenset()),
    "skipped": lambda: Course((FIRST, Skip(2, 2, "T-7", "P-D", "STRUCK")), {1: FIRST}, (2, 3), frozenset()),
    "absent": lambda: Course((FIRST, Gone(1, "P-A", "ABSENT")), {}, (1,), frozenset()),
    "declined": lambda: Course((FIRST, Gone(1, "P-A", "DECLINED")), {}, (1,), frozenset()),
}


@pytest.mark.parametrize(
    ("course", "one_per_person", "left"),
    [
        ("before", True, {"P-A": 2, "P-B": 2, "P-C": 2, "P-E": 1}),
        ("one drawn", True, {"P-B": 2, "P-C": 2, "P-E": 1}),
        ("one drawn", False, {"P-A": 1, "P-B": 2, "P-C": 2, "P-E": 1}),
        ("skipped", True, {"P-B": 2, "P-C": 2, "P-E": 1}),
        ("absent", True, {"P-B": 2, "P-C": 2, "P-E": 1}),
        ("absent", False, {"P-B": 2, "P-C": 2, "P-E": 1}),
        ("declined", True, {"P-A": 1, "P-B": 2, "P-C": 2, "P-E": 1}),
    ],
)
def test_the_suspense_shows_only_who_can_still_win(
    course: str, one_per_person: bool, left: dict[str, int]
) -> None:
    assert steps.still_in(entries(one_per_person), COURSES[course]()) == left
