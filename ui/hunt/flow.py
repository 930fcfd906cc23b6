"""The steps of one visit to the hunt, without a window. Each says the screen to go to."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from kiosk.clock import Clock
from kiosk.hunt.model import Receipt
from kiosk.hunt.not_you import Steps
from kiosk.hunt.service import Hunt, Step
from kiosk.hunt.visit import Visit
from kiosk.words import Sentence
from ui.hunt.countdown import Left, left
from ui.hunt.shown import NOTHING, Shown, shown, shown_all

ALONE_SECONDS = 15.0
MINE_SECONDS = 30.0

Place = Literal["claim", "type", "who", "ticket", "answer", "mine", "home"]


class Flow:
    """`trouble`: what a service refused, and what to do about it. `correcting`: "not you?" waits for a name.

    Refused and Unavailable pass through; what was done before them is kept.
    """

    def __init__(self, hunt: Hunt, clock: Clock) -> None:
        self._hunt = hunt
        self._clock = clock
        self._visit = Visit()
        self._home_at: float | None = None
        self.shown = self._ticket = NOTHING
        self.trouble: tuple[Sentence | None, Sentence | None] = (None, None)
        self.correcting = False

    @property
    def person(self) -> str:
        """Whom the screen is about, "" for nobody."""
        return self.shown.person or self._visit.person or ""

    @property
    def known(self) -> bool:
        return self._visit.person is not None

    @property
    def left(self) -> Left:
        return left(self.shown.receipts, self._clock.monotonic())

    @property
    def counting(self) -> bool:
        """Something on the screen runs out."""
        return self._home_at is not None or self.left.correct > 0 or self.shown.kind == "pin-wait"

    @property
    def over(self) -> bool:
        """An answer without a person, or somebody's own tickets, were looked at long enough."""
        return self._home_at is not None and self._clock.monotonic() >= self._home_at

    def scan(self, text: str) -> Place:
        if self.correcting:
            steps = self._hunt.correct_by_pass(self._corrected, text, self._visit)
            if steps is not None:
                return self._moved(steps)
        place = self._take(self._hunt.scan(text, self._visit))
        if place == "mine":
            self.shown = replace(self.shown, by="pass")
        return place

    def type_code(self, text: str) -> Place:
        return self._take(self._hunt.type_code(text, self._visit))

    def choose(self, person: str) -> Place:
        """Somebody said who they are, or who it was instead."""
        if not self.correcting:
            return self._take(self._hunt.identify(person, self._visit))
        if person == self._corrected[-1].person:
            return self.cancel()
        return self._moved(self._hunt.correct(self._corrected, person, self._visit))

    def enter_pin(self, pin: str) -> Place:
        """For whose name was picked."""
        person = self.shown.asked
        if self.correcting:
            return self._moved(self._hunt.correct_by_pin(self._corrected, person, pin, self._visit))
        return self._take(self._hunt.identify_by_pin(person, pin, self._visit))

    def another_name(self) -> Place:
        """From the PIN pad back to the names; what waits goes on waiting."""
        self.shown = replace(self.shown, kind=self._who, asked="", count=0)
        return "who"

    def look(self) -> int:
        """Seconds before the PIN pad opens again; it opens by itself."""
        if self.shown.kind != "pin-wait":
            return 0
        seconds = self._hunt.pin_wait(self.shown.asked)
        self.shown = replace(self.shown, kind="pin-wait" if seconds else "pin", count=seconds)
        return seconds

    def undo(self) -> Place:
        """All that this screen's tickets came from."""
        what = self.shown
        for receipt in reversed(self.shown.receipts):
            answer, self._visit = self._hunt.undo(receipt, self._visit)
            what = shown(answer)
        return self._show(what)

    def correct(self) -> Place:
        """ "Not you?": asks for another name; the ticket stays until one is chosen."""
        self.correcting = True
        self._ticket, self.shown = self.shown, replace(self.shown, screen="who", kind=self._who)
        return "who"

    def cancel(self) -> Place:
        """From "who found it?": back to the ticket, or home; the mustache stays free."""
        if not self.correcting:
            self.leave()
            return "home"
        self.correcting = False
        self.shown, self._ticket = self._ticket, NOTHING
        return "ticket"

    def another(self) -> Place:
        self._home_at = None
        return "claim"

    def type_instead(self) -> Place:
        self._home_at = None
        self.forget_slip()
        return "type"

    def forget_slip(self) -> None:
        if self.shown.screen == "type":
            self.shown = NOTHING

    def tell(self, what: Sentence, what_to_do: Sentence | None) -> Place:
        """A no, or trouble with the disk, as an answer of its own. The visit goes on."""
        place = self._show(Shown(kind="trouble" if what_to_do else "refused"))
        self.trouble = (what, what_to_do)
        return place

    def touched(self) -> None:
        """An answer does not go home under somebody's fingers."""
        if self._home_at is not None:
            self._home_at = self._clock.monotonic() + self._patience

    def leave(self) -> None:
        """The visit is over; everything personal is forgotten."""
        self._visit = Visit()
        self._home_at = None
        self.shown = self._ticket = NOTHING
        self.trouble = (None, None)
        self.correcting = False

    @property
    def _who(self) -> str:
        return "who-pass" if self._hunt.way == "pass" else "who"

    @property
    def _corrected(self) -> tuple[Receipt, ...]:
        return self._ticket.receipts

    def _moved(self, steps: Steps) -> Place:
        """After a correction, or on the way to it: a question keeps the ticket it is about."""
        answers, self._visit = steps
        what = shown_all(answers)
        if what.screen != "who":
            return self._show(what)
        self.shown = what
        return what.screen

    def _take(self, step: Step) -> Place:
        answer, self._visit = step
        return self._show(shown(answer))

    def _show(self, what: Shown) -> Place:
        self.shown = what
        self._ticket = NOTHING
        self.trouble = (None, None)
        self.correcting = False
        alone = what.screen == "mine" or (what.screen == "answer" and not self.known)
        self._home_at = self._clock.monotonic() + self._patience if alone else None
        return what.screen

    @property
    def _patience(self) -> float:
        return MINE_SECONDS if self.shown.screen == "mine" else ALONE_SECONDS
