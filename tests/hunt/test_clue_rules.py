"""Which clues are open, in which words and order: as tables, and for any clock."""

from __future__ import annotations

import os
import time as clock_time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.answers import Refused
from kiosk.hunt.clues import rules
from kiosk.hunt.clues.model import LONGEST_CLUE, MOST_CLUES, Clue, Wish

NINE = datetime(2026, 10, 7, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
CLUE = Clue(1, {"en": "Look up."}, NINE)
MOMENTS = st.integers(-100_000, 100_000).map(lambda minutes: NINE + minutes * MINUTE)


@pytest.mark.parametrize(
    ("clue", "now", "open_"),
    [
        (CLUE, NINE - MINUTE, False),
        (CLUE, NINE, True),
        (CLUE, NINE + MINUTE, True),
        (replace(CLUE, on=False), NINE + MINUTE, False),
        (replace(CLUE, opened=NINE), NINE - timedelta(days=400), True),
        (replace(CLUE, opened=NINE, on=False), NINE, False),
    ],
)
def test_when_a_clue_is_open(clue: Clue, now: datetime, open_: bool) -> None:
    assert rules.is_open(clue, now) is open_


@given(st.lists(MOMENTS, min_size=1, max_size=8), MOMENTS)
def test_no_clock_hides_what_was_shown(clocks: list[datetime], opens: datetime) -> None:
    clue, shown = replace(CLUE, opens=opens), False
    for now in clocks:
        if rules.due((clue,), now):
            clue = replace(clue, opened=now)
        shown = shown or now >= opens
        assert rules.is_open(clue, now) is shown


@given(st.lists(st.tuples(MOMENTS, st.booleans()), max_size=8), MOMENTS)
def test_the_next_opening_is_the_first_moment_that_changes_anything(
    made: list[tuple[datetime, bool]], now: datetime
) -> None:
    clues = [Clue(number, {"en": "x"}, opens, on) for number, (opens, on) in enumerate(made, 1)]
    opens = rules.next_opening(clues, now)
    before = [rules.is_open(clue, now) for clue in clues]
    if opens is None:
        assert before == [rules.is_open(clue, now + timedelta(days=1000)) for clue in clues]
    else:
        just_before = opens - timedelta(microseconds=1)
        assert before == [rules.is_open(clue, just_before) for clue in clues]
        assert before != [rules.is_open(clue, opens) for clue in clues]


def test_a_closed_clue_keeps_its_words_to_itself_and_the_newest_is_marked() -> None:
    later = replace(CLUE, number=2, opens=NINE + timedelta(days=1))
    aside = replace(CLUE, number=3, on=False)
    earlier = replace(CLUE, number=4, opens=NINE - timedelta(days=1), texts={"fr": "Regarde en haut."})
    shown = rules.public((CLUE, later, aside, earlier), NINE, "en", "fr")
    assert [(each.place, each.text, each.open, each.newest) for each in shown] == [
        (1, "Look up.", True, True),
        (2, "", False, False),
        (3, "Regarde en haut.", True, False),
    ]
    assert rules.newest((), NINE) is None


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ({"en": "E", "de": "D", "fa": "P"}, "D"),
        ({"en": "E", "fa": "P"}, "P"),
        ({"en": "E", "fr": "F"}, "E"),
        ({"fr": "F"}, "F"),
        ({}, ""),
    ],
)
def test_the_words_are_the_visitors_then_the_events_then_any(texts: dict[str, str], said: str) -> None:
    assert rules.words(texts, "de", "fa") == said


def test_what_is_written_is_cleaned_and_rubbish_is_refused() -> None:
    wish = rules.cleaned(Wish({"en": "  <b>Up</b>\u202e \x07 there\n ", "fr": "   "}, NINE))
    assert wish.texts == {"en": "<b>Up</b> there"}
    longest = Wish({"en": "x" * LONGEST_CLUE}, NINE)
    assert rules.cleaned(longest) == longest
    for texts in ({}, {"en": ""}, {"en": " \u200f "}, {"en": "x" * (LONGEST_CLUE + 1)}, {"de": "x" * 5000}):
        with pytest.raises(Refused):
            rules.cleaned(Wish(texts, NINE))
    with pytest.raises(ValueError, match="language"):
        rules.cleaned(Wish({"xx": "x"}, NINE))
    with pytest.raises(ValueError, match="zone"):
        rules.cleaned(Wish({"en": "x"}, NINE.replace(tzinfo=None)))
    rules.check_room(MOST_CLUES - 1)
    with pytest.raises(Refused):
        rules.check_room(MOST_CLUES)


@pytest.mark.parametrize(
    ("opens", "kept"),
    [(NINE, True), (NINE - MINUTE, True), (NINE + timedelta(days=2), False)],
    ids=["unchanged", "earlier", "still-to-come"],
)
def test_only_a_new_moment_still_to_come_closes_a_clue_again(opens: datetime, kept: bool) -> None:
    opened = replace(CLUE, opened=NINE)
    assert (rules.still_opened(opened, opens, NINE + MINUTE) is not None) is kept
    # The clock went back behind the clue's own moment: saving other words hides nothing.
    assert rules.still_opened(opened, NINE, NINE - timedelta(days=9)) == NINE


@pytest.mark.parametrize(
    ("by", "order"), [(-1, (2, 1, 3)), (1, (1, 3, 2)), (-9, (2, 1, 3)), (9, (1, 3, 2)), (0, (1, 2, 3))]
)
def test_moving_stops_at_the_ends(by: int, order: tuple[int, ...]) -> None:
    assert rules.moved((1, 2, 3), 2, by) == order
    assert rules.moved((1, 2, 3), 7, by) == (1, 2, 3)


@pytest.fixture
def berlin() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Berlin"
    clock_time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    clock_time.tzset()


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("now", "days", "utc_hour"),
    [
        (datetime(2026, 10, 24, 18, tzinfo=UTC), 1, 8),  # winter time begins in the night
        (datetime(2026, 3, 28, 18, tzinfo=UTC), 1, 7),  # summer time begins in the night
        (datetime(2026, 7, 1, 23, 30, tzinfo=UTC), 1, 7),  # after midnight here, so "tomorrow" is the third
    ],
)
def test_tomorrow_at_nine_is_nine_on_the_wall(now: datetime, days: int, utc_hour: int) -> None:
    here = now.astimezone()
    opens = rules.at_nine(here, days)
    assert (opens.hour, opens.minute, opens.date()) == (9, 0, here.date() + timedelta(days=days))
    assert opens.astimezone(UTC).hour == utc_hour
