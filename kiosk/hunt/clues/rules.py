"""Which clues are open now, in which words, and in which order. Pure.

A clue is open when the organizer has not put it aside, and its moment has come or it was shown before.
Once shown it stays shown: a clock that jumps back hides nothing, because `opened` is kept and compared with
no clock. Only the organizer closes a clue again, by giving it a moment that is still to come.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta

from kiosk.answers import Refused
from kiosk.hunt.clues.model import LONGEST_CLUE, MOST_CLUES, Clue, Public, Wish
from kiosk.people.text import clean
from kiosk.words import LANGUAGES, Sentence


def is_open(clue: Clue, now: datetime) -> bool:
    return clue.on and (clue.opened is not None or now >= clue.opens)


def due(clues: Sequence[Clue], now: datetime) -> tuple[Clue, ...]:
    """Open, and not yet noted as shown."""
    return tuple(clue for clue in clues if clue.opened is None and is_open(clue, now))


def next_opening(clues: Sequence[Clue], now: datetime) -> datetime | None:
    """The next moment at which a clue opens by itself."""
    return min((clue.opens for clue in clues if clue.on and not is_open(clue, now)), default=None)


def newest(clues: Sequence[Clue], now: datetime) -> Clue | None:
    """Of the open ones, the one whose moment came last; of several, the last in the order."""
    opened = [clue for clue in clues if is_open(clue, now)]
    return max(enumerate(opened), key=lambda each: (each[1].opens, each[0]))[1] if opened else None


def public(clues: Sequence[Clue], now: datetime, language: str, default: str) -> tuple[Public, ...]:
    """Those not put aside, in the organizer's order; a closed one keeps its words to itself."""
    last = newest(clues, now)
    shown = (clue for clue in clues if clue.on)
    return tuple(
        Public(
            place,
            words(clue.texts, language, default) if is_open(clue, now) else "",
            is_open(clue, now),
            clue.opens,
            clue is last,
        )
        for place, clue in enumerate(shown, start=1)
    )


def words(texts: Mapping[str, str], language: str, default: str) -> str:
    """In the visitor's language, else the event's, else the first there is."""
    wanted = (language, default, *LANGUAGES)
    return next((texts[each] for each in wanted if texts.get(each)), "")


def cleaned(wish: Wish) -> Wish:
    """Single spaces, no control or direction characters, no empty languages. Refuses what is no clue."""
    if wish.opens.tzinfo is None:
        raise ValueError("a moment without its time zone")
    if not wish.texts.keys() <= set(LANGUAGES):
        raise ValueError("a language that is not ours")
    texts = {language: clean(wish.texts[language]) for language in LANGUAGES if wish.texts.get(language)}
    texts = {language: text for language, text in texts.items() if text}
    if not texts:
        raise Refused(Sentence("Clues", "A clue needs a few words. Write them in one language at least."))
    if max(map(len, texts.values())) > LONGEST_CLUE:
        raise Refused(Sentence("Clues", "A clue has at most %L1 letters. Make it shorter.", (LONGEST_CLUE,)))
    return Wish(texts, wish.opens, wish.on)


def still_opened(before: Clue, opens: datetime, now: datetime) -> datetime | None:
    """What becomes of `opened` when the organizer changes a clue: a new moment still to come closes it."""
    return None if opens != before.opens and opens > now else before.opened


def check_room(count: int) -> None:
    if count >= MOST_CLUES:
        raise Refused(
            Sentence("Clues", "An event holds at most %L1 clues. Delete an old one.", (MOST_CLUES,))
        )


def moved(numbers: Sequence[int], number: int, by: int) -> tuple[int, ...]:
    """The order after one clue went `by` places; it stops at the ends."""
    others = [each for each in numbers if each != number]
    if len(others) == len(numbers):
        return tuple(numbers)
    place = max(0, min(len(others), numbers.index(number) + by))
    return (*others[:place], number, *others[place:])


def at_nine(now: datetime, days: int) -> datetime:
    """9:00 on the wall clock so many days from `now`, also across a change to summer time."""
    return datetime.combine(now.date() + timedelta(days=days), time(9)).astimezone()
