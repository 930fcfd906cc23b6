"""Who is it? What a visitor showed, and whether it is enough for what they want to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from kiosk.answers import Refused
from kiosk.event.model import Way
from kiosk.event.service import Event
from kiosk.people.identity import is_enough
from kiosk.people.model import PassIsDead
from kiosk.people.pins import NoPin, RightPin, VisitorPins, WaitForPin, WrongPin
from kiosk.people.service import People
from kiosk.scanning import payload as payloads
from kiosk.words import Sentence


@dataclass(frozen=True, slots=True)
class ItIs:
    """This person showed enough."""

    person: str


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


Known = ItIs | AskPass | AskPin | BadPass


class Asking:
    """Nothing of a visit is kept here. What is enough depends on the event's way for the `activity`, never on
    a screen; `least`: no less than that whatever the event says. Refuses who is not in the list any more."""

    def __init__(
        self, event: Event, people: People, pins: VisitorPins, activity: str, least: Way = "name"
    ) -> None:
        self._event = event
        self._people = people
        self._pins = pins
        self._activity = activity
        self._least = least

    @property
    def way(self) -> Way:
        chosen = self._event.settings.way(self._activity)
        return chosen if is_enough(self._least, chosen) else self._least

    def by_name(self, person: str) -> Known:
        """Somebody picked a name."""
        self._assert_known(person)
        if is_enough(self.way, "name"):
            return ItIs(person)
        if self.way == "pass":
            return AskPass()
        return AskPin(person, seconds=self._pins.waiting(person), none=not self._pins.has(person))

    def by_pin(self, person: str, pin: str) -> Known:
        self._assert_known(person)
        if not is_enough(self.way, "pin"):
            return AskPass()
        answer = self._pins.check(person, pin)
        match answer:
            case RightPin():
                return ItIs(person)
            case WrongPin(tries_left):
                return AskPin(person, tries_left=tries_left)
            case WaitForPin(seconds):
                return AskPin(person, seconds=seconds)
            case NoPin():
                return AskPin(person, none=True)
            case _:
                assert_never(answer)

    def by_pass(self, text: str) -> Known | None:
        """What was scanned; None if it is no pass of this event."""
        seen = payloads.read_payload(text, self._event.info.id)
        if not isinstance(seen, payloads.PassCode):
            return None
        bearer = self._people.person_by_pass(seen.code)
        if bearer is None or isinstance(bearer, PassIsDead):
            return BadPass(bearer is not None)
        self._assert_known(bearer.id)
        return ItIs(bearer.id)

    def pin_wait(self, person: str) -> int:
        """Whole seconds before a PIN of this person is looked at again."""
        return self._pins.waiting(person)

    def _assert_known(self, person: str) -> None:
        found = self._people.get(person)
        if found is None or not found.active:
            raise Refused(Sentence("Hunt", "This name is no longer in the list. Ask the organizer."))
