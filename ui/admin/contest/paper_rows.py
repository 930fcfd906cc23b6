"""Lines of the panel of paper ballots: the sheets that were made, and people whom one may be for. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.contest.papers.model import BallotSheet
from kiosk.people.search import Match
from kiosk.words import Words
from ui.admin.corrections import cards
from ui.kit.rows import Row

PERSON = cards.ROLES


def sheet_rows(sheets: Sequence[BallotSheet]) -> list[dict[str, object]]:
    """Newest first."""
    return [
        {
            "number": one.number,
            "persons": one.persons,
            "out": one.out,
            "used": one.used,
            "dead": one.dead,
            "file": one.file or "",
        }
        for one in reversed(sheets)
    ]


def person_rows(found: Sequence[Match], words: Words) -> tuple[Row, ...]:
    return tuple(
        {
            "title": match.person.display,
            "detail": cards.about(match.person, words),
            "badge": "",
            "key": match.person.id,
        }
        for match in found
    )
