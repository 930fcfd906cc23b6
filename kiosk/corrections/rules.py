"""Pure: what is looked for, whether a reason will do, and whether a correction can still be undone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.answers import Refused
from kiosk.corrections.model import MOST_GRANTED, REASON_LENGTH, WORDS, Correction, Verdict, Wanted
from kiosk.hunt.pieces import LAST_NUMBER, piece_id
from kiosk.people.text import clean, fold
from kiosk.tickets.rules import ticket_id
from kiosk.words import Sentence

LONGEST = 200
LAST_TICKET = 9_999_999
_PERSON = re.compile(r"P-?([0-9A-Z]{6})")
_PIECE = re.compile(r"PIECE-?([0-9]{1,4})")
_TICKET = re.compile(r"T-?([0-9]{1,7})")
_NUMBER = re.compile(r"[0-9]{1,7}")


def wanted(text: str) -> Wanted:
    """ "T-000123", "piece 17", "P-7K3Q9X", "17" in any digits, or a name."""
    name = clean(text[:LONGEST])
    code = fold(name).upper().replace(" ", "")
    if found := _TICKET.fullmatch(code):
        return Wanted(name, ticket=_ticket(found[1]))
    if found := _PIECE.fullmatch(code):
        return Wanted(name, piece=_piece(found[1]))
    if _NUMBER.fullmatch(code):
        return Wanted(name, piece=_piece(code), ticket=_ticket(code))
    person = _PERSON.fullmatch(code)
    return Wanted(name, person=f"P-{person[1]}" if person else "")


def _ticket(digits: str) -> str:
    number = int(digits)
    return ticket_id(number) if 1 <= number <= LAST_TICKET else ""


def _piece(digits: str) -> str:
    number = int(digits)
    return piece_id(number) if 1 <= number <= LAST_NUMBER else ""


def clean_reason(reason: str) -> str:
    """One line. Refuses none, and more than anybody reads."""
    said = clean(reason[: REASON_LENGTH * 20])
    if not said:
        raise Refused(Sentence("Corrections", "Say why, so that everybody can understand it later."))
    if len(said) > REASON_LENGTH:
        raise Refused(
            Sentence("Corrections", "Make the reason shorter: %1 letters at most.", (REASON_LENGTH,))
        )
    return said


def check_grant(word: str, count: int) -> None:
    if word not in WORDS:
        raise Refused(Sentence("Corrections", "Choose what the tickets are for."))
    if not 1 <= count <= MOST_GRANTED:
        raise Refused(Sentence("Corrections", "Give between 1 and %1 tickets at once.", (MOST_GRANTED,)))


def verdict(correction: Correction, now: Sequence[str], frozen_through: int, gone: bool) -> Verdict:
    """`now`: what each of its changes finds. `gone`: somebody who would get something back is not here."""
    if correction.undone_line is not None:
        return Verdict.UNDONE
    if 0 < correction.log_n <= frozen_through:
        return Verdict.FROZEN
    if tuple(now) != tuple(change.now for change in correction.changes):
        return Verdict.CHANGED
    return Verdict.GONE if gone else Verdict.YES


def why_not(verdict: Verdict) -> Sentence:
    match verdict:
        case Verdict.UNDONE:
            return Sentence("Corrections", "This was undone already.")
        case Verdict.FROZEN:
            return Sentence("Corrections", "A draw counts on these tickets. They stay as they are.")
        case Verdict.GONE:
            return Sentence("Corrections", "Who had it before is no longer in the list.")
        case _:
            return Sentence("Corrections", "Something changed here since. Put that right first.")
