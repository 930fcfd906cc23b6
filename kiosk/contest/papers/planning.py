"""Which papers are made, and what is on each. Pure but for the lots of their codes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, get_args

from kiosk.answers import Refused
from kiosk.contest import rules
from kiosk.contest.model import Entry
from kiosk.contest.papers.model import BallotCard, BallotLine, Whose
from kiosk.people.model import Person
from kiosk.people.text import key
from kiosk.printing.grid import Paper
from kiosk.scanning.codes import format_typed, new_code, new_typed_code
from kiosk.words import Sentence

AT_ONCE: Final = 500
MOST_LINES: Final = 60


def chosen(able: Sequence[Person], whose: Whose, name: str) -> tuple[Person, ...]:
    """By team and name, as papers are handed out."""
    match whose:
        case "blank":
            return ()
        case "team":
            able = [one for one in able if one.team == name]
        case "one":
            able = [one for one in able if one.id == name]
    return tuple(sorted(able, key=lambda one: (not one.team, key(one.team), key(one.display), one.id)))


def check_wish(count: int, paper: str, costumes: int) -> None:
    """Refuses what no papers can be made of."""
    if not count:
        raise Refused(Sentence("PaperBallot", "There is nobody to make a paper for: all have voted."))
    if not 1 <= count <= AT_ONCE:
        raise Refused(Sentence("PaperBallot", "Choose between 1 and %L1 papers at once.", (AT_ONCE,)))
    if paper not in get_args(Paper):
        raise Refused(Sentence("Hunt", "The paper is A4 or Letter."))
    if costumes > MOST_LINES:
        raise Refused(Sentence("PaperBallot", "At most %L1 costumes fit on a paper ballot.", (MOST_LINES,)))


def card(
    voter: Person | None, name: str, entries: Sequence[Entry], event: str, random: Callable[[int], bytes]
) -> BallotCard:
    """One paper with new codes."""
    qr, typed = new_code("B", event, random), format_typed(new_typed_code(random))
    if voter is None:
        return BallotCard("", "", qr, typed)
    own = frozenset(entry.number for entry in entries if rules.is_own(entry, voter))
    return BallotCard(voter.id, name, qr, typed, own)


def lines(entries: Sequence[Entry]) -> tuple[BallotLine, ...]:
    return tuple(BallotLine(entry.number, entry.draft.title, entry.name) for entry in entries)
