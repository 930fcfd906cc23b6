"""Visitors who are not in the list and add themselves, if the organizer allows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.answers import Refused
from kiosk.event.service import Event
from kiosk.people import store
from kiosk.people.editing import MOST_WAITING, alike, tidied, wrong_fields
from kiosk.people.ids import new_id
from kiosk.people.model import IsThisYou, Person, WalkInAdded, WalkInAnswer
from kiosk.people.service import People
from kiosk.storage import Store
from kiosk.words import Sentence


class WalkIns:
    def __init__(self, base: Store, event: Event, people: People, random: Callable[[int], bytes]) -> None:
        self._store = base
        self._event = event
        self._people = people
        self._random = random

    def allowed(self) -> bool:
        return self._event.settings.walk_ins

    def add(
        self, given: str, family: str, team: str, language: str, *, certain: bool = False
    ) -> WalkInAnswer:
        """Somebody new, who may claim at once and is shown in public once approved.

        Asks first when somebody of this name is there already, unless they are `certain` to be another.
        Refuses a team that is not there: the board shows teams, and a joker would make some.
        """
        if not self.allowed():
            raise Refused(Sentence("People", "Ask the organizer to put you in the list."))
        teams = [found.name for found in self._people.teams() if found.name]
        new = tidied(
            Person("", given, family, "", team, language=language, approved=False, walk_in=True), teams
        )
        if wrong := wrong_fields(new):
            raise Refused(next(iter(wrong.values())))
        if new.team and new.team not in teams:
            raise Refused(Sentence("People", "Choose one of the teams, or none."))
        known = alike(new, self._people.all_active())
        if known and not certain:
            return IsThisYou(known)
        return self._add(new)

    def _add(self, new: Person) -> WalkInAdded:
        with self._store.transaction("visitor") as tx:
            people = store.people(tx)
            if sum(one.active and not one.approved for one in people) >= MOST_WAITING:
                raise Refused(
                    Sentence("People", "Many new people wait for the organizer. Ask there to be let in.")
                )
            added = new_id({one.id for one in people}, self._random)
            store.add(tx, replace(new, id=added))
            tx.record("walk-in-added", person=added)
        return WalkInAdded(added)
