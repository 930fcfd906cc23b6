"""The organizer's use cases: look through all people, change one, decide on walk-ins, put teams in order."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace

from kiosk.answers import Refused
from kiosk.event.service import Event
from kiosk.event.shifts import handed_over, with_window
from kiosk.people import store
from kiosk.people.editing import changed, tidied, wrong_fields
from kiosk.people.ids import new_id
from kiosk.people.model import TEAM_LENGTH, Person
from kiosk.people.roster import wrong_length
from kiosk.people.search import Match
from kiosk.people.service import People
from kiosk.people.text import clean, key
from kiosk.storage import Store, Transaction
from kiosk.words import Sentence

NEW = ""


class PeopleDesk:
    """`random(n)` gives n unpredictable bytes. `moved(tx, team, to)`: what else goes by a team's name
    follows, in the same transaction."""

    def __init__(
        self,
        base: Store,
        event: Event,
        people: People,
        random: Callable[[int], bytes],
        moved: Callable[[Transaction, str, str], None] = lambda tx, team, to: None,
    ) -> None:
        self._store = base
        self._event = event
        self._people = people
        self._random = random
        self._moved = moved

    def all(self) -> tuple[Person, ...]:
        """Also the inactive, by name."""
        people = self._people.everyone().by_id.values()
        return tuple(sorted(people, key=lambda person: (key(person.display), person.id)))

    def find(self, text: str, limit: int = 50) -> list[Match]:
        """The same search as the visitors', among all."""
        return self._people.everyone().whole_index.find(text, limit)

    def waiting(self) -> tuple[Person, ...]:
        """Walk-ins that nobody decided on."""
        return self._people.everyone().waiting

    def with_pass(self) -> frozenset[str]:
        return store.with_pass(self._store)

    def has_pin(self, person: str) -> bool:
        return store.pin(self._store, person) is not None

    def save(self, person: Person) -> Person:
        """Changes the person of this id, or adds one whose id is `NEW`. What is stored comes back."""
        tidy = tidied(person, self._team_names())
        if wrong := wrong_fields(tidy):
            raise Refused(next(iter(wrong.values())))
        try:
            with self._store.transaction("organizer") as tx:
                return self._add(tx, tidy) if person.id == NEW else self._change(tx, tidy)
        except sqlite3.IntegrityError:
            raise Refused(
                Sentence("People", "Somebody else has this staff number. Look again, or leave it empty.")
            ) from None

    def approve(self, person: str) -> None:
        """A walk-in stands on the public screens from now on."""
        self._decide(person, let_in=True)

    def refuse(self, person: str) -> None:
        """A walk-in that is none: out of every list. What they found stays theirs until it is corrected."""
        self._decide(person, let_in=False)

    def rename_team(self, team: str, name: str) -> None:
        """Its people, hours and costumes move along. Refuses the name of another team: see `merge_teams`."""
        new = clean(name)
        if not new:
            raise Refused(Sentence("People", "A team needs a name."))
        if wrong := wrong_length(new, TEAM_LENGTH):
            raise Refused(wrong)
        if any(key(other) == key(new) for other in self._team_names() if other != team):
            raise Refused(Sentence("People", "There is a team of this name already. You can join the two."))
        if new != team:
            self._move(team, new, merged=False)

    def merge_teams(self, team: str, into: str) -> None:
        """All people of `team` are of `into` and keep its hours; the name `team` is gone."""
        if into not in self._team_names() or into == team:
            raise Refused(Sentence("People", "This team is not there any more."))
        self._move(team, into, merged=True)

    def teams(self) -> dict[str, tuple[int, int]]:
        """Name -> how many of its people are active, and how many there are. By name; '' is no team."""
        counts: dict[str, tuple[int, int]] = {}
        for person in self.all():
            active, every = counts.get(person.team, (0, 0))
            counts[person.team] = (active + person.active, every + 1)
        return dict(sorted(counts.items(), key=lambda item: (not item[0], key(item[0]), item[0])))

    def _team_names(self) -> list[str]:
        return [name for name in self.teams() if name]

    def _add(self, tx: Transaction, person: Person) -> Person:
        taken = {one.id for one in store.people(tx)}
        added = replace(person, id=new_id(taken, self._random), walk_in=True, approved=True)
        store.add(tx, added)
        tx.record("person-added", person=added.id)
        return added

    def _change(self, tx: Transaction, person: Person) -> Person:
        before = self._known(person.id)
        what = changed(before, person)
        if what:
            store.change(tx, person)
            tx.record("person-changed", person=person.id, what=",".join(what))
        return person

    def _decide(self, person: str, *, let_in: bool) -> None:
        before = self._known(person)
        if before.approved or not before.active:
            raise Refused(Sentence("People", "This was decided already."))
        with self._store.transaction("organizer") as tx:
            store.change(tx, replace(before, approved=True) if let_in else replace(before, active=False))
            tx.record("walk-in-approved" if let_in else "walk-in-refused", person=person)

    def _move(self, team: str, to: str, merged: bool) -> None:
        if team not in self._team_names():
            raise Refused(Sentence("People", "This team is not there any more."))
        shifts = self._event.settings.shifts
        with self._store.transaction("organizer") as tx:
            count = store.move_team(tx, team, to)
            if team in shifts:
                kept = with_window(shifts, team, None) if merged else handed_over(shifts, team, to)
                self._event.put(tx, shifts=kept)
            self._moved(tx, team, to)
            tx.record("team-renamed", people=count, joined=int(merged), texts={"was": team, "now": to})

    def _known(self, person: str) -> Person:
        found = self._people.get(person)
        if found is None:
            raise Refused(Sentence("People", "This person is not in the list."))
        return found
