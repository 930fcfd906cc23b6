"""What visitors propose, and what the organizer makes of it."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from kiosk.answers import Refused
from kiosk.awards import rules, store
from kiosk.awards.model import (
    LONGEST_CITATION,
    LONGEST_TITLE,
    NOMINATIONS_A_DAY,
    Draft,
    Nomination,
    Recipient,
)
from kiosk.awards.service import Awards, one_of_a_source, present
from kiosk.clock import Clock
from kiosk.event.service import Event
from kiosk.people.model import Person
from kiosk.people.service import People
from kiosk.people.text import key, same_name
from kiosk.storage.store import Store, Transaction
from kiosk.words import Sentence


class Nominations:
    """`awards` makes an award of an approved one."""

    def __init__(self, base: Store, event: Event, people: People, awards: Awards, clock: Clock) -> None:
        self._store = base
        self._event = event
        self._people = people
        self._awards = awards
        self._clock = clock

    @property
    def open(self) -> bool:
        """The organizer wants them, and the event is not over."""
        return self._event.settings.nominations and self._event.info.state in ("draft", "running")

    def left_today(self, by: str) -> int:
        """How many this person may still make today."""
        today = self._clock.now().date()
        made = sum(at.date() == today for at in store.nominated_at(self._store, by))
        return max(0, NOMINATIONS_A_DAY - made)

    def nominate(self, by: str, recipient: Recipient, title: str, why: str) -> int:
        """Its id. `title` may be "". Refused: closed, oneself, the same once more, more than five a day."""
        if not self.open:
            raise Refused(Sentence("Awards", "Nominations are closed."))
        title, why = rules.text(title, LONGEST_TITLE), self._why(why)
        person = present(self._people, by)
        recipient = self._recipient(person, rules.recipient(recipient))
        same = _sameness(recipient, title)
        try:
            with self._store.transaction("visitor") as tx:
                self._check_day(tx, person)
                id_ = store.nominate(tx, person.id, recipient, title, why, same)
                tx.record("nomination-made", nomination=id_, person=person.id)
        except sqlite3.IntegrityError:
            raise Refused(
                Sentence("Awards", "You have proposed this already. It is with the organizers.")
            ) from None
        return id_

    def waiting(self) -> tuple[Nomination, ...]:
        """The oldest first."""
        return store.nominations(self._store, "waiting")

    def declined(self) -> tuple[Nomination, ...]:
        """The oldest first."""
        return store.nominations(self._store, "declined")

    def get(self, id_: int) -> Nomination:
        """Refused where it is gone."""
        return _found(store.nomination(self._store, id_))

    def approve(self, id_: int, draft: Draft) -> int:
        """Makes the award and returns its id. Refused: somebody decided already."""
        draft = replace(draft, source=f"NOMINATION-{id_}")
        with one_of_a_source(), self._store.transaction("organizer") as tx:
            _undecided(tx, id_)
            award, serial = self._awards.put(tx, draft)
            store.decide(tx, id_, "approved")
            tx.record("nomination-approved", nomination=id_, serial=serial)
        return award

    def decline(self, id_: int) -> None:
        with self._store.transaction("organizer") as tx:
            _undecided(tx, id_)
            store.decide(tx, id_, "declined")
            tx.record("nomination-declined", nomination=id_)

    def wait_again(self, id_: int) -> None:
        """A declined one is looked at once more."""
        with self._store.transaction("organizer") as tx:
            if _found(store.nomination(tx, id_)).state == "declined":
                store.decide(tx, id_, "waiting")
                tx.record("nomination-waits-again", nomination=id_)

    def _why(self, why: str) -> str:
        if not why.strip():
            raise Refused(Sentence("Awards", "Say in a few words why: it may stand on the certificate."))
        return rules.text(why, LONGEST_CITATION, needed=True)

    def _recipient(self, by: Person, one: Recipient) -> Recipient:
        """For whoever a merged person is now. Refused: oneself, nobody."""
        if one.kind == "person":
            one = Recipient("person", present(self._people, one.key).id)
        own = {"person": one.key == by.id, "free": same_name(one.key) == same_name(by.display)}
        if own.get(one.kind):
            raise Refused(Sentence("Awards", "That is you! Propose somebody whom you want to thank."))
        if one.kind == "team" and not self._people.by_team(one.key):
            raise Refused(Sentence("Awards", "There is nobody in this team any more. Choose again."))
        return one

    def _check_day(self, tx: Transaction, person: Person) -> None:
        today = tx.now.date()
        many = NOMINATIONS_A_DAY
        if sum(at.date() == today for at in store.nominated_at(tx, person.id)) >= many:
            raise Refused(
                Sentence(
                    "Awards", "That makes %Ln nominations today. Come back tomorrow.", (), NOMINATIONS_A_DAY
                )
            )


def _sameness(recipient: Recipient, title: str) -> str:
    who = recipient.key if recipient.kind == "person" else key(recipient.key)
    return f"{recipient.kind}\n{who}\n{key(title)}"


def _found(nomination: Nomination | None) -> Nomination:
    if nomination is None:
        raise Refused(Sentence("Awards", "This nomination is not there any more."))
    return nomination


def _undecided(tx: Transaction, id_: int) -> Nomination:
    nomination = _found(store.nomination(tx, id_))
    if nomination.state != "waiting":
        raise Refused(Sentence("Awards", "Somebody decided about this one already."))
    return nomination
