"""The use cases of putting right: each one transaction, with a reason, and with a way back.

`seen` is the first ticket of the claim that the organizer looked at, "" for none: if it is another one now,
somebody was faster and nothing is changed. A reason is one line of at most 200 letters; it lives in a text of
the journal line, which can be erased.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.answers import Refused
from kiosk.contest.store import voted_in
from kiosk.corrections import model, rules, store
from kiosk.corrections.changes import Changes
from kiosk.corrections.merges import Merges
from kiosk.corrections.model import Change, Correction, PutRight, Verdict, What
from kiosk.hunt.pieces import Piece, State
from kiosk.hunt.service import Hunt
from kiosk.people.model import Person
from kiosk.people.service import People
from kiosk.storage.store import Store, Transaction
from kiosk.tickets.model import Claim, Grant, Kind
from kiosk.tickets.rules import reason_word
from kiosk.tickets.service import Tickets
from kiosk.words import Sentence

NEWEST = 2**62


class Corrections:
    def __init__(self, base: Store, people: People, tickets: Tickets, hunt: Hunt, merges: Merges) -> None:
        self._store = base
        self._people = people
        self._tickets = tickets
        self._hunt = hunt
        self._merges = merges
        self._changes = Changes(people, tickets, hunt, merges)

    def reassign(self, piece: str, seen: str, person: str, reason: str) -> int:
        """A claimed piece for somebody else, with new tickets. Returns the correction's id, as all do."""
        said = rules.clean_reason(reason)
        self._assert_here(person)
        with self._store.transaction("organizer") as tx:
            claim = self._claim(tx, piece, seen)
            if claim.person == person:
                raise Refused(Sentence("Corrections", "It is theirs already."))
            self._tickets.void(tx, claim)
            given = self._tickets.claim(tx, piece, person, len(claim.tickets))
            change = Change(What.CLAIM, piece, claim.tickets[0], given.tickets[0])
            count, was = len(given.tickets), claim.person
            return self._keep(
                tx, model.MOVED, said, [change], piece=piece, was=was, person=person, tickets=count
            )

    def take_back(self, piece: str, seen: str, reason: str) -> int:
        """The claim is void; the piece can be found again."""
        said = rules.clean_reason(reason)
        with self._store.transaction("organizer") as tx:
            claim = self._claim(tx, piece, seen)
            change = self._void_claim(tx, claim)
            person, count = claim.person, len(claim.tickets)
            return self._keep(tx, model.TAKEN_BACK, said, [change], piece=piece, person=person, tickets=count)

    def void_piece(self, piece: str, seen: str, reason: str) -> int:
        """Out of the hunt, and its claim with it, if it has one."""
        said = rules.clean_reason(reason)
        with self._store.transaction("organizer") as tx:
            found = self._piece(piece)
            if found.state is State.VOID:
                raise Refused(Sentence("Corrections", "This mustache is out of the hunt already."))
            changes = [Change(What.PIECE, piece, found.state.value, State.VOID.value)]
            values = _values(piece=piece)
            if seen or self._tickets.standing(tx, piece) is not None:
                claim = self._claim(tx, piece, seen)
                changes.append(self._void_claim(tx, claim))
                values |= _values(person=claim.person, tickets=len(claim.tickets))
            self._hunt.set_state(tx, piece, State.VOID)
            return self._keep(tx, model.PIECE_VOID, said, changes, **values)

    def grant(self, person: str, word: str, count: int, reason: str) -> int:
        """`count` tickets for one of `model.WORDS`, as `GRANT-COSTUME`."""
        said = rules.clean_reason(reason)
        rules.check_grant(word, count)
        self._assert_here(person)
        with self._store.transaction("organizer") as tx:
            given = self._tickets.grant(tx, person, word, count)
            change, source = Change(What.GRANT, given.source, "", given.tickets[0]), given.source
            return self._keep(tx, model.GRANTED, said, [change], person=person, source=source, tickets=count)

    def take_back_grant(self, first: str, reason: str) -> int:
        """A grant, by its first ticket."""
        said = rules.clean_reason(reason)
        with self._store.transaction("organizer") as tx:
            grant = self._tickets.standing_grant(tx, first)
            if grant is None:
                raise _changed()
            self._assert_free(tx, grant)
            self._tickets.void(tx, grant)
            change = Change(What.GRANT, grant.source, first, "")
            values = _values(person=grant.person, source=grant.source, tickets=len(grant.tickets))
            return self._keep(tx, model.GRANT_TAKEN_BACK, said, [change], **values)

    def merge(self, stays: str, goes: str, reason: str) -> int:
        """Two who are one: all that `goes` has is of `stays` now, also what the old pass shows.

        Where both voted, both ballots stay, as nobody knows which they are; the journal says so.
        """
        said = rules.clean_reason(reason)
        if stays == goes:
            raise Refused(Sentence("Corrections", "That is the same person twice. Choose the other one."))
        with self._store.transaction("organizer") as tx:
            self._assert_here(stays)
            self._assert_mergeable(goes)
            changes = [*self._move_all(tx, goes, stays)]
            tickets = sum(self._count(change) for change in changes)
            changes.append(Change(What.PERSON, goes, self._changes.activity(goes), stays))
            self._people.set_active(tx, goes, False)
            number = self._keep(tx, model.MERGED, said, changes, person=stays, was=goes, tickets=tickets)
            store.add_merge(tx, number, goes, stays)
            for contest in sorted(voted_in(tx, stays) & voted_in(tx, goes)):
                tx.record("voted-twice", contest=contest, person=stays)
        return number

    def undo(self, number: int) -> None:
        """Refused where a draw froze it, where something changed since, and the second time."""
        with self._store.transaction("organizer") as tx:
            correction = store.correction(tx, number)
            if correction is None:
                raise _changed()
            verdict = self._verdict(correction)
            if verdict is not Verdict.YES:
                raise Refused(rules.why_not(verdict))
            for change in reversed(correction.changes):
                again = self._changes.turn_back(tx, change)
                if again:
                    store.stands_again(tx, change.was, again)
            told = store.line(tx, correction.line)
            values = {**told.values, "what": told.kind, "undone": told.number}
            line = tx.record(model.UNDONE, texts={}, **values)
            store.set_undone(tx, number, line)

    def put_right(self, before: int = NEWEST, count: int = 50) -> tuple[PutRight, ...]:
        """Newest first; `before`: only those with a smaller id."""
        return tuple(
            PutRight(one, store.line(self._store, one.line), self._verdict(one))
            for one in store.corrections(self._store, before, count)
        )

    def _verdict(self, correction: Correction) -> Verdict:
        now = tuple(self._changes.now(change) for change in correction.changes)
        gone = self._changes.someone_is_gone(correction)
        return rules.verdict(correction, now, self._tickets.frozen_through(), gone)

    def _keep(
        self, tx: Transaction, kind: str, reason: str, changes: Sequence[Change], **values: str | int
    ) -> int:
        line = tx.record(kind, texts={"reason": reason}, **values)
        tickets = any(change.what in (What.CLAIM, What.GRANT) for change in changes)
        return store.add(tx, kind, line, self._tickets.last_seal().n if tickets else 0, changes)

    def _move_all(self, tx: Transaction, goes: str, stays: str) -> list[Change]:
        changes = []
        for entry in self._tickets.entries_of(goes):
            if entry.void:
                continue
            first, points = entry.tickets[0], len(entry.tickets)
            if entry.kind is Kind.CLAIM:
                self._void_claim(tx, self._claim(tx, entry.source, first))
                given = self._tickets.claim(tx, entry.source, stays, points)
                changes.append(Change(What.CLAIM, entry.source, first, given.tickets[0]))
            else:
                grant = self._tickets.standing_grant(tx, first)
                assert grant is not None
                self._assert_free(tx, grant)
                self._tickets.void(tx, grant)
                given = self._tickets.grant(tx, stays, reason_word(entry.source), points)
                changes.append(Change(What.GRANT, entry.source, first, given.tickets[0]))
        for late in self._hunt.late.claims():
            if late.person == goes:
                self._hunt.late.move(tx, late.piece, stays)
                changes.append(Change(What.LATE, late.piece, goes, stays))
        return changes

    def _count(self, change: Change) -> int:
        entry = self._tickets.entry_with(change.now) if change.what in (What.CLAIM, What.GRANT) else None
        return 0 if entry is None else len(entry.tickets)

    def _void_claim(self, tx: Transaction, claim: Claim) -> Change:
        self._tickets.void(tx, claim)
        return Change(What.CLAIM, claim.source, claim.tickets[0], "")

    def _claim(self, tx: Transaction, piece: str, seen: str) -> Claim:
        """The claim that the organizer saw, if it still stands and no draw counts on it."""
        claim = self._tickets.standing(tx, piece)
        if claim is None or claim.tickets[0] != seen:
            raise _changed()
        self._assert_free(tx, claim)
        return claim

    def _assert_free(self, tx: Transaction, given: Claim | Grant) -> None:
        if self._tickets.is_frozen(tx, given):
            raise Refused(rules.why_not(Verdict.FROZEN))

    def _piece(self, piece: str) -> Piece:
        found = self._hunt.lookup.named(piece)
        if found is None:
            raise _changed()
        return found

    def _assert_here(self, person: str) -> Person:
        found = self._people.get(person)
        if found is None or not found.active:
            raise Refused(Sentence("Corrections", "This name is no longer in the list."))
        return found

    def _assert_mergeable(self, person: str) -> None:
        if self._merges.into(person) is not None:
            raise Refused(Sentence("Corrections", "This one was merged already."))
        if self._people.get(person) is None:
            raise Refused(Sentence("Corrections", "This name is no longer in the list."))


def _values(**values: str | int) -> dict[str, str | int]:
    return values


def _changed() -> Refused:
    return Refused(Sentence("Corrections", "Something changed here in the meantime. Look at it once more."))
