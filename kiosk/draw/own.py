"""What a visitor sees of their own in each draw, once they have shown who they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, assert_never

from kiosk.answers import Refused
from kiosk.draw.lookup import Lookup
from kiosk.draw.model import Draw, Standing
from kiosk.event.model import Way
from kiosk.event.service import Event
from kiosk.people.identity import is_enough
from kiosk.people.model import PassIsDead
from kiosk.people.pins import NoPin, RightPin, VisitorPins, WaitForPin, WrongPin
from kiosk.people.service import People
from kiosk.scanning import payload as payloads
from kiosk.tickets.service import Tickets
from kiosk.words import Sentence

ACTIVITY = "draw"

Why = Literal["", "no-ticket", "team", "least"]


@dataclass(frozen=True, slots=True)
class Own:
    """A standing, and for who was not in: `why`, and how many tickets they `held` at the freeze."""

    standing: Standing
    why: Why = ""
    held: int = 0

    @property
    def draw(self) -> Draw:
        return self.standing.draw


@dataclass(frozen=True, slots=True)
class Shown:
    """`person`: the code in the published list. `draws`: by number, those that were broken off not."""

    person: str
    draws: tuple[Own, ...]


@dataclass(frozen=True, slots=True)
class AskPass:
    """A name is not enough here."""


@dataclass(frozen=True, slots=True)
class AskPin:
    """`tries_left` after a wrong one, 0 before; `seconds`: no PIN is looked at before so many have passed.

    `none`: nobody gave this person one.
    """

    person: str
    tries_left: int = 0
    seconds: int = 0
    none: bool = False


@dataclass(frozen=True, slots=True)
class BadPass:
    """`replaced`: a newer one works; else nobody has this pass."""

    replaced: bool


Answer = Shown | AskPass | AskPin | BadPass


class OwnDraws:
    """Nothing of a visit is kept here. What is shown depends on the event's way for the draw, never on a
    screen. Raises Tampered where a list was changed behind our back."""

    def __init__(
        self, event: Event, people: People, pins: VisitorPins, tickets: Tickets, lookup: Lookup
    ) -> None:
        self._event = event
        self._people = people
        self._pins = pins
        self._tickets = tickets
        self._lookup = lookup

    @property
    def way(self) -> Way:
        return self._event.settings.way(ACTIVITY)

    def by_name(self, person: str) -> Answer:
        """Somebody picked a name."""
        self._assert_known(person)
        if is_enough(self.way, "name"):
            return self._shown(person)
        if self.way == "pass":
            return AskPass()
        return AskPin(person, seconds=self._pins.waiting(person), none=not self._pins.has(person))

    def by_pin(self, person: str, pin: str) -> Answer:
        self._assert_known(person)
        if not is_enough(self.way, "pin"):
            return AskPass()
        answer = self._pins.check(person, pin)
        match answer:
            case RightPin():
                return self._shown(person)
            case WrongPin(tries_left):
                return AskPin(person, tries_left=tries_left)
            case WaitForPin(seconds):
                return AskPin(person, seconds=seconds)
            case NoPin():
                return AskPin(person, none=True)
            case _:
                assert_never(answer)

    def by_pass(self, text: str) -> Answer | None:
        """What was scanned; None if it is no pass of this event."""
        seen = payloads.read_payload(text, self._event.info.id)
        if not isinstance(seen, payloads.PassCode):
            return None
        bearer = self._people.person_by_pass(seen.code)
        if bearer is None or isinstance(bearer, PassIsDead):
            return BadPass(bearer is not None)
        self._assert_known(bearer.id)
        return self._shown(bearer.id)

    def pin_wait(self, person: str) -> int:
        """Whole seconds before a PIN of this person is looked at again."""
        return self._pins.waiting(person)

    def _shown(self, person: str) -> Shown:
        return Shown(person, tuple(self._own(person, standing) for standing in self._lookup.of(person)))

    def _own(self, person: str, standing: Standing) -> Own:
        own = Own(standing)
        if standing.tickets:
            return own
        held = self._held(person, standing.log)
        if not held:
            return replace(own, why="no-ticket")
        return replace(own, why="least" if standing.draw.plan.who == "tickets" else "team", held=held)

    def _held(self, person: str, log: int) -> int:
        """Tickets when the log had so many lines. What was void by then is told by the tickets themselves:
        those of a frozen draw cannot become void later."""
        entries = self._tickets.entries_of(person)
        return sum(len(entry.tickets) for entry in entries if not entry.void and entry.log_n <= log)

    def _assert_known(self, person: str) -> None:
        found = self._people.get(person)
        if found is None or not found.active:
            raise Refused(Sentence("Hunt", "This name is no longer in the list. Ask the organizer."))
