"""What a screen draws of an answer: flat values and a kind. Pure, so that it is tested as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Literal, assert_never

from kiosk.event.model import Way
from kiosk.hunt import model
from kiosk.hunt.model import Answer, Look, OwnFind, Receipt, Standing

Screen = Literal["who", "ticket", "answer", "type", "mine"]

PLAIN = Look("handlebar", 1)


@dataclass(frozen=True, slots=True)
class Shown:
    """`kind` names the picture and the words. `person` is whom the answer is about, "" for nobody.

    `asked` is whose PIN is asked for. `own`: what the person holds, after a pass or PIN only, `by` which.
    `opens` and `closes`: a moment or a time of day, None where there is none. `letter`, `count`: of a slip.
    """

    screen: Screen = "answer"
    kind: str = ""
    person: str = ""
    asked: str = ""
    tickets: tuple[str, ...] = ()
    looks: tuple[Look, ...] = (PLAIN,)
    held: int = 0
    own: tuple[OwnFind, ...] = ()
    by: Way = "pin"
    standing: Standing | None = None
    receipts: tuple[Receipt, ...] = ()
    opens: datetime | time | None = None
    closes: time | None = None
    letter: str = ""
    count: int = 0


NOTHING = Shown()


def shown(answer: Answer) -> Shown:
    match answer:
        case model.WhoAreYou(pieces, way):
            return Shown("who", "who-pass" if way == "pass" else "who", looks=pieces)
        case model.PinPlease(person, pieces):
            return Shown("who", "pin", asked=person, looks=pieces)
        case model.PinWrong(person, pieces, tries_left):
            return Shown("who", "pin-wrong", asked=person, looks=pieces, count=tries_left)
        case model.PinWait(person, pieces, seconds):
            return Shown("who", "pin-wait", asked=person, looks=pieces, count=seconds)
        case model.NoPinYet(person, pieces):
            return Shown("who", "pin-none", asked=person, looks=pieces)
        case model.Ticketed(receipt, also):
            return _ticketed((*also, receipt))
        case model.CodeSlip(slip):
            return Shown("type", f"slip-{slip.reason}", letter=slip.letter, count=slip.count)
        case model.Greeting(person, held, standing, own):
            screen: Screen = "answer" if own is None else "mine"
            return Shown(screen, "greeting", person, held=held, standing=standing, own=own or ())
        case model.NotAMustache(kind):
            return Shown(kind=kind)
        case model.NotOpenYet(opens):
            return Shown(kind="not-yet", opens=opens)
        case model.OutsideShift(opens, closes):
            return Shown(kind="outside-shift", opens=opens, closes=closes)
        case model.Closed(kept):
            return Shown(kind="kept" if kept else "closed")
        case model.LateDeclined(look):
            return Shown(kind="late-declined", looks=(look,))
        case model.Undone(_, held):
            return Shown(kind="undone", held=held)
        case _:
            return _of_piece(answer)


def _ticketed(receipts: tuple[Receipt, ...]) -> Shown:
    last = receipts[-1]
    return Shown(
        "ticket",
        "ticketed",
        person=last.person,
        tickets=tuple(ticket for receipt in receipts for ticket in receipt.tickets),
        looks=tuple(receipt.look for receipt in receipts),
        held=last.held,
        standing=last.standing,
        receipts=receipts,
    )


_Rest = (
    model.YouHaveThisOne
    | model.AlreadyYours
    | model.AlreadyClaimed
    | model.Replaced
    | model.UnknownCode
    | model.FromAnotherEvent
    | model.PassReplaced
    | model.CouldNotRead
    | model.TooLate
)


def _of_piece(answer: _Rest) -> Shown:
    match answer:
        case model.YouHaveThisOne(receipt):
            return Shown(
                kind="you-have-it", person=receipt.person, tickets=receipt.tickets, looks=(receipt.look,)
            )
        case model.AlreadyYours(look, tickets):
            return Shown(kind="yours-already", tickets=tickets, looks=(look,))
        case model.AlreadyClaimed(look):
            return Shown(kind="already-claimed", looks=(look,))
        case model.Replaced():
            return Shown(kind="replaced")
        case model.UnknownCode():
            return Shown(kind="unknown")
        case model.FromAnotherEvent():
            return Shown(kind="another-event")
        case model.PassReplaced():
            return Shown(kind="pass-replaced")
        case model.CouldNotRead():
            return Shown(kind="could-not-read")
        case model.TooLate():
            return Shown(kind="too-late")
        case _:
            assert_never(answer)


def shown_all(answers: Sequence[Answer]) -> Shown:
    """Several pieces, one screen: all their tickets, or else the first answer that is something else."""
    receipts: list[Receipt] = []
    for answer in answers:
        if not isinstance(answer, model.Ticketed):
            return shown(answer)
        receipts += [*answer.also, answer.receipt]
    return _ticketed(tuple(receipts)) if receipts else NOTHING


def ticket_lines(tickets: tuple[str, ...], most: int = 3) -> tuple[str, ...]:
    """Each number on its own line; "first –" and "last" where there are more than `most`."""
    if len(tickets) <= most:
        return tickets
    return (f"{tickets[0]} –", tickets[-1])
