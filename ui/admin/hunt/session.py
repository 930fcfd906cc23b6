"""One round of hiding, without Qt: the place, who hides, what the last scan was, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from kiosk.hunt import model as hunt
from kiosk.hunt.hiding import model
from kiosk.hunt.hiding.model import Answer, Helper, Hid, HidAlready, Place
from kiosk.hunt.hiding.service import Hiding
from kiosk.hunt.model import Look

NOBODY = Helper()


@dataclass(frozen=True, slots=True)
class Shown:
    """The last answer: `kind` is a word for the screen, "" before the first; the rest where it applies.

    `other`: the place it came from, or who hides from now on; `letter`, `count`: of a slip while typing.
    """

    kind: str = ""
    piece: str = ""
    style: str = ""
    value: int = 1
    other: str = ""
    letter: str = ""
    count: int = 0


class Session:
    """`done` holds what was hidden in this round, the last one last."""

    def __init__(self, hiding: Hiding) -> None:
        self._hiding = hiding
        self.place: Place | None = None
        self.helper = NOBODY
        self.done: list[Hid] = []
        self.shown = Shown()

    def choose(self, place: Place | None) -> None:
        self.place = place
        self.shown = Shown()

    def name_helper(self, name: str) -> None:
        self.helper = Helper(name)

    def leave(self) -> None:
        """Nobody is there any more; who hides is remembered for the next round."""
        self.choose(None)
        self.done.clear()

    def scan(self, text: str) -> None:
        self._answer(lambda place: self._hiding.hide(text, place, self.helper))

    def type_code(self, text: str) -> None:
        self._answer(lambda place: self._hiding.hide_typed(text, place, self.helper))

    def undo(self) -> None:
        """The last one of the round; if that is refused, the one before it comes next."""
        if not self.done:
            return
        last = self.done.pop()
        self.shown = Shown()
        self._hiding.undo(last)
        self.shown = _with("undone", last.piece, last.look, last.moved_from)

    def forget_slip(self) -> None:
        if self.shown.kind.startswith("slip-"):
            self.shown = Shown()

    def _answer(self, ask: Callable[[int], Answer]) -> None:
        place = -1 if self.place is None else self.place.number
        if self.place is None:
            self.shown = Shown("no-place")
            return
        answer = ask(place)
        if isinstance(answer, HidAlready) and answer.piece == self.shown.piece:
            return
        if isinstance(answer, Hid):
            self.done.append(answer)
        if isinstance(answer, model.HelperIs):
            self.helper = answer.helper
        self.shown = shown(answer)


def shown(answer: Answer) -> Shown:
    match answer:
        case Hid(piece, look):
            moved = answer.moved_from
            return _with("moved" if moved else "hid", piece, look, moved)
        case HidAlready(piece, look):
            return _with("here", piece, look)
        case model.FoundAlready(piece, look):
            return _with("found", piece, look)
        case model.OutOfPlay(piece):
            return Shown("void", piece)
        case model.OldPrint(piece):
            return Shown("old", piece)
        case model.HelperIs(helper):
            return Shown("helper", other=helper.name)
        case hunt.FromAnotherEvent():
            return Shown("elsewhere")
        case hunt.UnknownCode() | hunt.NotAMustache():
            return Shown("stranger")
        case model.BallotPaper() | hunt.PassReplaced():
            return Shown("paper")
        case hunt.CouldNotRead():
            return Shown("unread")
        case hunt.CodeSlip(slip):
            return Shown(f"slip-{slip.reason}", letter=slip.letter, count=slip.count)
        case _:
            assert_never(answer)


def _with(kind: str, piece: str, look: Look, other: Place | None = None) -> Shown:
    return Shown(kind, piece, look.style, look.value, "" if other is None else other.name)
