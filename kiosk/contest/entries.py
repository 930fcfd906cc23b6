"""Who takes part in which contest, with what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.answers import Refused
from kiosk.contest import rules, store
from kiosk.contest.model import LONGEST_NOTE, Entry, EntryDraft
from kiosk.people.service import People
from kiosk.people.text import clean
from kiosk.scanning.codes import random_letters
from kiosk.storage.store import Store, Transaction
from kiosk.words import Sentence

KEY_LENGTH = 6


class Entries:
    """`random(n)` gives n unpredictable bytes."""

    def __init__(self, base: Store, people: People, random: Callable[[int], bytes]) -> None:
        self._store = base
        self._people = people
        self._random = random

    def all(self) -> tuple[Entry, ...]:
        """By number, withdrawn ones too."""
        return self._entries(store.entries(self._store))

    def of(self, contest: int) -> tuple[Entry, ...]:
        """Those of one contest by number, withdrawn ones too."""
        return self._entries(store.entries(self._store, contest))

    def get(self, id_: int) -> Entry:
        """Refused where it is gone."""
        for each in self.all():
            if each.id == id_:
                return each
        raise Refused(Sentence("Contest", "This costume is not there any more."))

    def add(self, draft: EntryDraft) -> int:
        """Its number. Refused while a contest it would take part in is open or over."""
        draft = rules.cleaned_entry(draft)
        with self._store.transaction("organizer") as tx:
            self._check(tx, draft, frozenset())
            id_ = store.add_entry(tx, random_letters(KEY_LENGTH, self._random), draft)
            store.set_crew(tx, id_, self._crew(draft))
            tx.record("entry-added", texts={"title": draft.title}, entry=id_, contests=len(draft.contests))
        return id_

    def change(self, id_: int, draft: EntryDraft) -> None:
        """Title and photos at any time; whose it is and where it takes part not once a vote was opened."""
        draft = rules.cleaned_entry(draft)
        with self._store.transaction("organizer") as tx:
            before = self._now(kept(tx, id_))
            if before == draft:
                return
            self._check(tx, draft, frozenset(before.contests))
            under_way = _under_way(tx, before)
            if (before.kind, before.owner) != (draft.kind, draft.owner):
                if under_way:
                    raise Refused(Sentence("Contest", "A vote is under way: whose costume it is stays."))
                store.set_crew(tx, id_, self._crew(draft))
            store.change_entry(tx, id_, draft)
            tx.record("entry-changed", texts={"title": draft.title}, entry=id_)

    def withdraw(self, id_: int, reason: str) -> None:
        """It is on no ballot from now on; votes it has already do not count."""
        said = clean(reason)[:LONGEST_NOTE]
        with self._store.transaction("organizer") as tx:
            draft = kept(tx, id_)
            store.withdraw_entry(tx, id_)
            texts = {"title": draft.title} | ({"reason": said} if said else {})
            tx.record("entry-withdrawn", texts=texts, entry=id_)

    def delete(self, id_: int) -> None:
        """Only what was on no ballot; its number stays unused."""
        with self._store.transaction("organizer") as tx:
            draft = kept(tx, id_)
            if _under_way(tx, draft):
                raise Refused(Sentence("Contest", "It was on a ballot. Withdraw it instead."))
            store.delete_entry(tx, id_)
            tx.record("entry-deleted", texts={"title": draft.title}, entry=id_)

    def _check(self, tx: Transaction, draft: EntryDraft, before: frozenset[int]) -> None:
        """Where it takes part changes only in contests that are still planned."""
        stages = {each.id: each.stage for each in store.contests(tx)}
        for contest in before ^ frozenset(draft.contests):
            if contest not in stages:
                raise Refused(Sentence("Contest", "This contest is not there any more."))
            if stages[contest] != "planned":
                raise Refused(Sentence("Contest", "A vote is under way: who takes part in it stays."))
        if draft.kind == "person" and self._people.get(draft.owner) is None:
            raise Refused(Sentence("People", "This person is not in the list."))

    def _crew(self, draft: EntryDraft) -> tuple[str, ...]:
        """Who is in the team now; nobody for a person's costume."""
        teams = self._people.teams() if draft.kind == "team" else ()
        return tuple(person.id for team in teams if team.name == draft.owner for person in team.people)

    def _entries(self, kept: tuple[store.Kept, ...]) -> tuple[Entry, ...]:
        crews = store.crews(self._store)
        return tuple(self._entry(each, crews.get(each[0], ())) for each in kept)

    def _entry(self, each: store.Kept, crew: Sequence[str]) -> Entry:
        id_, key, written, withdrawn = each
        draft = self._now(written)
        name = draft.owner if draft.kind == "team" else self._people.public_name(draft.owner) or ""
        now = (self._people.now(person) for person in crew)
        return Entry(id_, key, draft, name, withdrawn, frozenset(one.id for one in now if one is not None))

    def _now(self, draft: EntryDraft) -> EntryDraft:
        """Whoever was merged into another enters as the one they are now."""
        owner = self._people.now(draft.owner) if draft.kind == "person" else None
        return draft if owner is None else replace(draft, owner=owner.id)


def kept(tx: Transaction, id_: int) -> EntryDraft:
    for number, _, draft, _ in store.entries(tx):
        if number == id_:
            return draft
    raise Refused(Sentence("Contest", "This costume is not there any more."))


def _under_way(tx: Transaction, draft: EntryDraft) -> bool:
    stages = {each.id: each.stage for each in store.contests(tx)}
    return any(stages.get(contest, "planned") != "planned" for contest in draft.contests)
