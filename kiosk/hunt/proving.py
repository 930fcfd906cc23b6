"""Whether a visitor showed enough to claim in the hunt, and what to ask for if not."""

from __future__ import annotations

from typing import assert_never

from kiosk.answers import Refused
from kiosk.event.model import Way
from kiosk.event.service import Event
from kiosk.hunt import model
from kiosk.hunt.model import Look
from kiosk.hunt.visit import Visit
from kiosk.people.identity import is_enough
from kiosk.people.model import PassIsDead
from kiosk.people.pins import NoPin, RightPin, VisitorPins, WaitForPin, WrongPin
from kiosk.people.service import People
from kiosk.words import Sentence

ACTIVITY = "hunt"

Ask = model.WhoAreYou | model.PinPlease | model.NoPinYet
BadPin = model.PinWrong | model.PinWait | model.NoPinYet
BadPass = model.UnknownCode | model.PassReplaced


class Proving:
    def __init__(self, event: Event, people: People, pins: VisitorPins) -> None:
        self._event = event
        self._people = people
        self._pins = pins

    @property
    def way(self) -> Way:
        return self._event.settings.way(ACTIVITY)

    def ask(self, person: str, shown: Way, looks: tuple[Look, ...]) -> Ask | None:
        """What is still asked of somebody who said to be this person; None when it is enough."""
        self.assert_known(person)
        if is_enough(self.way, shown):
            return None
        if self.way == "pass":
            return model.WhoAreYou(looks, "pass")
        return model.PinPlease(person, looks) if self._pins.has(person) else model.NoPinYet(person, looks)

    def try_pin(self, person: str, pin: str, looks: tuple[Look, ...]) -> BadPin | None:
        self.assert_known(person)
        answer = self._pins.check(person, pin)
        match answer:
            case RightPin():
                return None
            case WrongPin(tries_left):
                return model.PinWrong(person, looks, tries_left)
            case WaitForPin(seconds):
                return model.PinWait(person, looks, seconds)
            case NoPin():
                return model.NoPinYet(person, looks)
            case _:
                assert_never(answer)

    def waiting(self, person: str) -> int:
        """Whole seconds before a PIN of this person is looked at again."""
        return self._pins.waiting(person)

    def bearer(self, code: str) -> str | BadPass:
        """Whose pass this is."""
        found = self._people.person_by_pass(code)
        if found is None:
            return model.UnknownCode()
        return model.PassReplaced() if isinstance(found, PassIsDead) else found.id

    def assert_known(self, person: str) -> None:
        found = self._people.get(person)
        if found is None or not found.active:
            raise Refused(Sentence("Hunt", "This name is no longer in the list. Ask the organizer."))


def shown_in(visit: Visit, person: str) -> Way:
    """What this person showed so far in this visit."""
    return "pass" if visit.proved and visit.person == person else "name"


def looks_of(visit: Visit) -> tuple[Look, ...]:
    return tuple(one.look for one in visit.waiting)
