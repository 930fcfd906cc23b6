"""The use cases of people: import a roster, find a name, give out passes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from kiosk.answers import Refused
from kiosk.people import store
from kiosk.people.everyone import CHANGES, Everyone
from kiosk.people.ids import new_id
from kiosk.people.model import TEAM_LENGTH, Choices, PassIsDead, Person, Plan, Preview, RosterRow, Team
from kiosk.people.roster import AS_FOUND, parse, wrong_length, wrong_name
from kiosk.people.rules import plan_import, preview, renamed_teams
from kiosk.people.search import Match
from kiosk.people.text import clean
from kiosk.scanning.codes import code_hash, new_code
from kiosk.storage import Fact, Store, Transaction
from kiosk.words import Sentence

IMPORTED, ADDED, PASS_ISSUED = "people-imported", "person-added", "pass-issued"


class People:
    """`event`: its 3 characters; `event_key`: its 32 bytes; `random(n)` gives n unpredictable bytes;
    `follow(person)` gives the person into whom this one was merged, else the same; `moved(tx, team, to)`:
    what else goes by a team's name follows when a newer list calls it otherwise, in the same transaction."""

    def __init__(
        self,
        base: Store,
        event: str,
        event_key: bytes,
        random: Callable[[int], bytes],
        follow: Callable[[str], str] = str,
        moved: Callable[[Transaction, str, str], None] = lambda tx, team, to: None,
    ) -> None:
        self._store = base
        self._event = event
        self._event_key = event_key
        self._random = random
        self._follow = follow
        self._moved = moved
        self._everyone: Everyone | None = None
        base.subscribe(self._on_fact)

    def plan(self, data: bytes, choices: Choices = AS_FOUND) -> Preview:
        """What a file says and what it would change. Writes nothing."""
        return preview(parse(data, choices), *self.roster())

    def roster(self) -> tuple[tuple[Person, ...], frozenset[str]]:
        """Whom a file is compared with: everybody, and the ids of those who were merged into others."""
        people = tuple(self.everyone().by_id.values())
        return people, self._merged(people)

    def import_roster(self, plan: Plan, actor: str) -> None:
        """All of the plan or nothing. Refused with problems, or if people have changed since it was made."""
        if plan.problems:
            raise Refused(Sentence("People", "The list has problems. Nothing was changed."))
        if plan.nothing_to_do:
            return
        with self._store.transaction(actor) as tx:
            existing = store.people(tx)
            if plan_import(plan.rows, existing, self._merged(existing)) != plan:
                raise Refused(Sentence("People", "The people changed in between. Look at the list again."))
            taken = {person.id for person in existing}
            for change in plan.changed:
                store.change(tx, change.after)
            for person in plan.missing:
                store.change(tx, replace(person, active=False))
            for row in plan.new:
                person = _from_row(new_id(taken, self._random), row)
                taken.add(person.id)
                store.add(tx, person)
            for team, to in renamed_teams(plan, existing).items():
                self._moved(tx, team, to)
            tx.record(IMPORTED, new=len(plan.new), changed=len(plan.changed), inactive=len(plan.missing))

    def add(
        self, given: str, family: str = "", team: str = "", *, language: str = "", approved: bool, actor: str
    ) -> Person:
        """A walk-in. Shown in public once approved."""
        given, family, team = clean(given), clean(family), clean(team)
        display = f"{given} {family}".strip()
        wrong = wrong_name(display) or wrong_length(team, TEAM_LENGTH)
        if wrong:
            raise Refused(wrong)
        with self._store.transaction(actor) as tx:
            id_ = new_id({person.id for person in store.people(tx)}, self._random)
            person = Person(
                id_, given, family, display, team, language=language, approved=approved, walk_in=True
            )
            store.add(tx, person)
            tx.record(ADDED, person=id_)
        return person

    def get(self, person: str) -> Person | None:
        return self.everyone().by_id.get(person)

    def now(self, person: str) -> Person | None:
        """The same, and for who was merged into another the one they are now."""
        found = self.get(person)
        return found if found is None or found.active else self.get(self._follow(person))

    def all_active(self) -> tuple[Person, ...]:
        return self.everyone().active

    def find(self, text: str, limit: int = 50) -> list[Match]:
        """Active people by what was typed so far."""
        return self.everyone().index.find(text, limit)

    def teams(self) -> tuple[Team, ...]:
        """Teams with their active people; those without a team come last, under ''."""
        return self.everyone().teams

    def by_team(self, team: str) -> tuple[Person, ...]:
        return next((found.people for found in self.teams() if found.name == team), ())

    def team_of(self, person: str) -> str:
        found = self.get(person)
        return found.team if found else ""

    def public_name(self, person: str) -> str | None:
        """ "Ana P.", or None for those who are not shown in public and for strangers."""
        return self.everyone().public.get(person)

    def issue_pass(self, person: str, actor: str) -> str:
        """The new pass's code, which is kept nowhere. The person's older pass dies."""
        code = new_code("P", self._event, self._random)
        with self._store.transaction(actor) as tx:
            if not store.is_person(tx, person):
                raise Refused(Sentence("People", "This person is not in the list."))
            store.replace_pass(tx, person, code_hash(self._event_key, code))
            tx.record(PASS_ISSUED, person=person)
        return code

    def person_by_pass(self, code: str) -> Person | PassIsDead | None:
        """`code` as scanned: 20 characters in capitals. The person may be inactive."""
        bearer = store.bearer(self._store, code_hash(self._event_key, code))
        return self.get(self._follow(bearer)) if isinstance(bearer, str) else bearer

    def set_active(self, tx: Transaction, person: str, active: bool) -> None:
        """What the organizer corrects, in the caller's transaction."""
        store.set_active(tx, person, active)

    def everyone(self) -> Everyone:
        """Read once and kept until people change."""
        if self._everyone is None:
            self._everyone = Everyone(store.people(self._store))
        return self._everyone

    def _on_fact(self, fact: Fact) -> None:
        if fact.kind in CHANGES:
            self._everyone = None

    def _merged(self, people: Iterable[Person]) -> frozenset[str]:
        return frozenset(one.id for one in people if self._follow(one.id) != one.id)


def _from_row(id_: str, row: RosterRow) -> Person:
    return Person(
        id_, row.given, row.family, row.display, row.team, row.email, row.staff_number, row.language
    )
