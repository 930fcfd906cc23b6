"""The ceremony, step by step: each a pure function of what is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.answers import Refused
from kiosk.draw.kept import Kept
from kiosk.draw.model import LONGEST_TYPED, WITNESSES, Plan, Prize, Said, Seat, Stage, Step
from kiosk.draw.protocol.contributions import fits, missing, normalized
from kiosk.draw.protocol.model import Contribution, Course, Entries, Gone, Skip, Win
from kiosk.draw.rules import seats_of
from kiosk.words import Sentence


def step_of(kept: Kept) -> Step:
    match kept.draw.stage:
        case Stage.ABORTED:
            return "aborted"
        case Stage.CLOSED:
            return "over"
        case Stage.REVEALED:
            return "show"
        case Stage.LOCKED:
            return "locked"
        case _:
            return "ask" if kept.went_on else "sheet"


def asking(said: Sequence[Said]) -> int:
    """Index of the ask that is open, or of the last."""
    return next((index for index, one in enumerate(said) if one.locked is None), len(said) - 1)


def typed(said: Said, text: str) -> Said:
    """What stands on the pad now. Another text is one that no witness has seen."""
    if len(text) > LONGEST_TYPED:
        raise Refused(Sentence("Draw", "That is more than fits. Use fewer words."))
    if said.ask.dice:
        _check_dice(said, normalized(text))
    return said if text == said.typed else replace(said, typed=text, witnesses=0)


def _check_dice(said: Said, value: str) -> None:
    if said.ask.kind == "DICE6" and not set(value) <= set("123456"):
        raise Refused(Sentence("Draw", "A die shows 1 to 6. Look at it again."))
    if not set(value) <= set("0123456789"):
        raise Refused(Sentence("Draw", "Only digits count here, from 0 to 9."))
    if len(value) > said.ask.length:
        raise Refused(Sentence("Draw", "These are more than %Ln digits. Count again.", (), said.ask.length))


def matching(said: Said) -> Said:
    """One more witness says that what is typed is what lies on the table."""
    _complete(said)
    return replace(said, witnesses=min(WITNESSES, said.witnesses + 1))


def locked(said: Said) -> Said:
    value = _complete(said)
    if said.ask.dice and said.witnesses < WITNESSES:
        raise Refused(Sentence("Draw", "Two witnesses have to press \u201cmatches\u201d first."))
    return replace(said, locked=Contribution(said.ask.kind, value))


def unlocked(said: Said) -> Said:
    """Open again, with what was typed; the witnesses look anew."""
    return replace(said, witnesses=0, locked=None)


def _complete(said: Said) -> str:
    value = normalized(said.typed)
    if fits(said.ask, value):
        return value
    if said.ask.dice:
        raise Refused(Sentence("Draw", "%Ln digits are still missing.", (), missing(said.ask, value)))
    if said.ask.kind == "BEACON" and value:
        raise Refused(Sentence("Draw", "This needs 16 to 64 letters and digits. Copy all of it."))
    if value:
        raise Refused(Sentence("Draw", "That is more than fits. Use fewer words."))
    raise Refused(Sentence("Draw", "Type what was said first. Latin letters and digits count."))


def before(said: Sequence[Said]) -> int:
    """Index of the ask that is opened again by going back."""
    here = asking(said)
    if said[here].locked is not None:
        return here
    if said[here].typed:
        raise Refused(Sentence("Draw", "Something is typed here already. Clear it before you go back."))
    if here == 0:
        raise Refused(Sentence("Draw", "This is the first thing asked for. There is nothing to go back to."))
    return here - 1


def seats(plan: Plan, course: Course | None) -> tuple[Seat, ...]:
    holders = {} if course is None else course.holders
    return tuple(
        _seat(number, prize, holders.get(number)) for number, prize in enumerate(seats_of(plan), start=1)
    )


def _seat(number: int, prize: Prize, win: Win | None) -> Seat:
    if win is None:
        return Seat(number, prize.name, prize.picture)
    return Seat(number, prize.name, prize.picture, win.person, win.ticket, win.rank)


def still_in(entries: Entries, course: Course | None) -> dict[str, int]:
    """Person -> tickets that can still win; says nothing of their order."""
    out = {each.person for each in entries.struck}
    passed: set[str] = set()
    for line in () if course is None else course.lines:
        if isinstance(line, Win | Skip):
            passed.add(line.ticket)
        elif isinstance(line, Gone) and line.why == "ABSENT":
            out.add(line.person)
    if course is not None and entries.one_per_person:
        out.update(win.person for win in course.holders.values())
    found: dict[str, int] = {}
    for entry in entries.tickets:
        if entry.person not in out and entry.ticket not in passed:
            found[entry.person] = found.get(entry.person, 0) + 1
    return found
