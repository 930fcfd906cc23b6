"""The use cases of awards: made, changed, ordered, deleted or withdrawn; their certificates issued."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from kiosk.answers import Refused
from kiosk.awards import rules, store
from kiosk.awards.kept import Kept
from kiosk.awards.model import Award, Draft, Recipient, Twice
from kiosk.awards.recipients import Index, index_of
from kiosk.event.service import Event
from kiosk.people.model import Person
from kiosk.people.service import People
from kiosk.people.text import key, same_name
from kiosk.scanning.codes import code_hash
from kiosk.storage.store import Store, Transaction
from kiosk.words import Sentence


class Awards:
    """Each method that writes is one transaction."""

    def __init__(self, base: Store, event: Event, people: People) -> None:
        self._store = base
        self._event = event
        self._people = people

    def all(self) -> tuple[Award, ...]:
        """In the organizer's order, those withdrawn too."""
        return tuple(map(self._award, store.awards(self._store)))

    def get(self, id_: int) -> Award:
        """Refused where it is gone."""
        return self._award(found(store.award(self._store, id_)))

    def add(self, draft: Draft) -> int:
        """The last one in the order; returns its id. Refuses a text that is too long, nobody."""
        with self._writing() as tx:
            id_, serial = self.put(tx, draft)
            tx.record("award-made", texts={"title": rules.cleaned(draft).title}, serial=serial)
        return id_

    def add_many(self, drafts: Sequence[Draft]) -> tuple[int, ...]:
        """All of them or none."""
        if not drafts:
            return ()
        with self._writing() as tx:
            made = [self.put(tx, draft) for draft in drafts]
            serials = rules.ranges(serial for _, serial in made)
            tx.record("awards-made", serials=serials, awards=len(made))
        return tuple(id_ for id_, _ in made)

    def put(self, tx: Transaction, draft: Draft) -> tuple[int, str]:
        """Id and serial, in the transaction of somebody who does more; that one records it, too."""
        draft = self._settled(rules.cleaned(draft))
        serial = rules.serial(tx.now.year, store.next_number(tx, tx.now.year))
        hashed = code_hash(self._event.key, self._code(serial))
        return store.add(tx, serial, hashed, draft, self._called(draft.recipient) or ""), serial

    def change(self, id_: int, draft: Draft) -> None:
        """Its source stays. A recipient who is gone may stay, too. Refused once it is withdrawn."""
        draft = rules.cleaned(draft)
        with self._writing() as tx:
            kept = standing(tx, id_)
            same = draft.recipient == kept.draft.recipient
            draft = draft if same else self._settled(draft)
            draft = replace(draft, source=kept.draft.source)
            name = self._called(draft.recipient) or kept.name
            if (draft, name) == (kept.draft, kept.name):
                return
            store.change(tx, id_, draft, name)
            tx.record("award-changed", texts={"title": draft.title}, serial=kept.serial)

    def move(self, id_: int, by: int) -> None:
        """Up by -1, down by 1."""
        with self._store.transaction("organizer") as tx:
            kept = found(store.award(tx, id_))
            ids = store.order(tx)
            order = rules.moved(ids, id_, by)
            if order != ids:
                store.set_order(tx, order)
                tx.record("award-moved", serial=kept.serial, place=order.index(id_) + 1)

    def delete(self, id_: int) -> None:
        """Its serial is never used again. Refused once a certificate of it was made."""
        with self._store.transaction("organizer") as tx:
            kept = found(store.award(tx, id_))
            if kept.issues:
                raise Refused(
                    Sentence("Awards", "Its certificate was made already. Withdraw the award instead.")
                )
            store.delete(tx, id_)
            tx.record("award-deleted", texts={"title": kept.draft.title}, serial=kept.serial)

    def withdraw(self, id_: int, reason: str) -> None:
        """Its certificate then says so. The second time nothing happens."""
        said = rules.reason(reason)
        with self._store.transaction("organizer") as tx:
            kept = found(store.award(tx, id_))
            if kept.withdrawn is None:
                store.withdraw(tx, id_, said)
                tx.record("award-withdrawn", texts={"reason": said}, serial=kept.serial)

    def put_back(self, id_: int) -> None:
        """It was withdrawn by mistake: it counts again."""
        with self._writing() as tx:
            kept = found(store.award(tx, id_))
            if kept.withdrawn is not None:
                store.put_back(tx, id_)
                tx.record("award-put-back", serial=kept.serial)

    def issued(self, ids: Sequence[int]) -> None:
        """Their certificates are made for keeps, with what they say now. Once more is told as such.

        Comes before a paper leaves the kiosk: a check knows what was issued, and nothing else.
        """
        if not ids:
            return
        with self._store.transaction("organizer") as tx:
            known = {each.id: each for each in store.awards(tx)}
            kept = [upright(known.get(id_)) for id_ in dict.fromkeys(ids)]
            for each in kept:
                name = self._called(each.draft.recipient) or each.name
                if name != each.name:
                    store.set_name(tx, each.id, name)
                store.issue(tx, each.id, each.issues + 1, rules.issue_of(each.draft, name, each))
            serials, again = rules.ranges(each.serial for each in kept), sum(each.issues > 0 for each in kept)
            tx.record("award-issued", serials=serials, awards=len(kept), again=again)

    def twice(self) -> tuple[Twice, ...]:
        """Recipients with more than one that counts; a free name that is somebody's is that person."""
        awards = self.all()
        people = {same_name(self.name(one.draft.recipient)): one for one in awards if _is_person(one)}

        def who(award: Award) -> tuple[str, str]:
            same = people.get(same_name(award.name)) if award.draft.recipient.kind == "free" else None
            return self._same((same or award).draft.recipient)

        return rules.twice(awards, who)

    def name(self, recipient: Recipient) -> str:
        """What a recipient is called in full; "" for a person who is not in the list."""
        if recipient.kind != "person":
            return recipient.key
        person = self._people.now(recipient.key)
        return person.display if person is not None else ""

    def index(self) -> Index:
        """Who there is, for a list that is read in another process."""
        return index_of(self._people.all_active(), self.all())

    def gone(self, award: Award) -> bool:
        """Its recipient left: an inactive person, a team without people. The name stays as it was."""
        return self._called(award.draft.recipient) is None

    def _award(self, kept: Kept) -> Award:
        name = self._called(kept.draft.recipient) or kept.name
        return Award(
            id=kept.id,
            serial=kept.serial,
            place=kept.place,
            draft=kept.draft,
            name=name,
            code=self._code(kept.serial),
            made=kept.made,
            issues=kept.issues,
            withdrawn=kept.withdrawn,
            changed=kept.last is not None and kept.last != rules.issue_of(kept.draft, name, kept),
            reason=kept.reason,
        )

    def _code(self, serial: str) -> str:
        return rules.code(self._event.key, self._event.info.id, serial)

    def _called(self, recipient: Recipient) -> str | None:
        """None for who is gone."""
        if recipient.kind == "free":
            return recipient.key
        if recipient.kind == "team":
            return recipient.key if self._people.by_team(recipient.key) else None
        person = self._people.now(recipient.key)
        return person.display if person is not None and person.active else None

    def _settled(self, draft: Draft) -> Draft:
        """For whoever a merged person is now. Refused: nobody of that kind."""
        one = draft.recipient
        if one.kind == "person":
            return replace(draft, recipient=Recipient("person", present(self._people, one.key).id))
        if self._called(one) is None:
            raise Refused(Sentence("Awards", "There is nobody in this team any more. Choose again."))
        return draft

    def _same(self, recipient: Recipient) -> tuple[str, str]:
        """What two recipients have in common when they are the same."""
        if recipient.kind == "person":
            person = self._people.now(recipient.key)
            return "person", person.id if person else recipient.key
        return recipient.kind, key(recipient.key)

    @contextmanager
    def _writing(self) -> Iterator[Transaction]:
        with one_of_a_source(), self._store.transaction("organizer") as tx:
            yield tx


def _is_person(award: Award) -> bool:
    return award.draft.recipient.kind == "person"


@contextmanager
def one_of_a_source() -> Iterator[None]:
    """The index says no: a prize or nomination has its award already."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise Refused(Sentence("Awards", "This was made into an award already.")) from None


def present(people: People, person: str) -> Person:
    """Refused: not in the list, or no longer."""
    one = people.now(person)
    if one is None or not one.active:
        raise Refused(Sentence("Awards", "This person is not in the list any more. Choose again."))
    return one


def found(kept: Kept | None) -> Kept:
    if kept is None:
        raise Refused(Sentence("Awards", "This award is not there any more."))
    return kept


def standing(tx: Transaction, id_: int) -> Kept:
    """Refused once it is withdrawn."""
    return upright(store.award(tx, id_))


def upright(kept: Kept | None) -> Kept:
    kept = found(kept)
    if kept.withdrawn is not None:
        raise Refused(Sentence("Awards", "%1 was withdrawn. Put it back first.", (kept.serial,)))
    return kept
