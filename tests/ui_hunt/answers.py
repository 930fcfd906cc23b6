"""One of each answer of the hunt."""

from __future__ import annotations

from datetime import UTC, datetime, time

from kiosk.hunt import model
from kiosk.hunt.model import Answer, Look, Receipt, Standing
from kiosk.scanning.codes import TypedSlip

LOOK = Look("imperial", 1)
STANDING = Standing("Night Owls", 2, 3, 5)


def receipt(*tickets: str, held: int = 1, person: str = "P-000001") -> Receipt:
    return Receipt(tickets, person, "PIECE-0001", LOOK, held, STANDING, 1, "abcdef01", 1010.0, 1060.0)


ANSWERS: tuple[Answer, ...] = (
    model.WhoAreYou((LOOK,)),
    model.PinPlease("P-000001", (LOOK,)),
    model.PinWrong("P-000001", (LOOK,), 2),
    model.PinWait("P-000001", (LOOK,), 30),
    model.NoPinYet("P-000001", (LOOK,)),
    model.Ticketed(receipt("T-000123")),
    model.YouHaveThisOne(receipt("T-000123")),
    model.AlreadyYours(LOOK, ("T-000101", "T-000102")),
    model.AlreadyClaimed(LOOK),
    model.Replaced(),
    model.UnknownCode(),
    model.NotOpenYet(datetime(2026, 3, 17, 9, 30, tzinfo=UTC)),
    model.Closed(kept=False),
    model.Closed(kept=True),
    model.LateDeclined(LOOK),
    model.OutsideShift(time(22), time(6)),
    model.FromAnotherEvent(),
    model.Greeting("P-000001", 5, STANDING),
    model.PassReplaced(),
    model.NotAMustache("web"),
    model.NotAMustache("wifi"),
    model.NotAMustache("contact"),
    model.NotAMustache("text"),
    model.CouldNotRead(),
    model.CodeSlip(TypedSlip("check")),
    model.CodeSlip(TypedSlip("short", count=2)),
    model.CodeSlip(TypedSlip("long", count=1)),
    model.CodeSlip(TypedSlip("letter", letter="U")),
    model.CodeSlip(TypedSlip("empty")),
    model.Undone("PIECE-0001", 0),
    model.TooLate(),
)
