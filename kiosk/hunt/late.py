"""Pieces brought after closing: each is granted or declined by the organizer, who may think again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from kiosk.answers import Refused
from kiosk.hunt import rules, store
from kiosk.hunt.model import LateClaim, Look
from kiosk.hunt.pieces import Piece, State, piece_number
from kiosk.people.service import People
from kiosk.storage.store import Store, Transaction
from kiosk.tickets.model import Claim
from kiosk.tickets.service import Tickets
from kiosk.words import Sentence


class Now(StrEnum):
    """How a late claim stands. VOID, GONE and CLAIMED were never decided and can only be declined."""

    WAITING = "waiting"
    GRANTED = "granted"
    DECLINED = "declined"
    VOID = "void"
    GONE = "gone"
    CLAIMED = "claimed"
    MOVED = "moved"


OPEN = (Now.WAITING, Now.VOID, Now.GONE)
"""Those the organizer still has to say something about."""


@dataclass(frozen=True, slots=True)
class Late:
    """A late claim as it is now; `tickets` of a granted one whose tickets still stand."""

    claim: LateClaim
    look: Look
    now: Now
    tickets: tuple[str, ...] = ()


def now_of(late: LateClaim, piece: Piece, claim: Claim | None, active: bool) -> Now:
    """GRANTED while its tickets stand, MOVED once the organizer gave them to somebody else or took them."""
    if late.decision == "granted":
        return Now.GRANTED if claim is not None and claim.person == late.person else Now.MOVED
    if late.decision == "declined":
        return Now.DECLINED
    if claim is not None:
        return Now.CLAIMED
    if piece.state is State.VOID:
        return Now.VOID
    return Now.WAITING if active else Now.GONE


class LateClaims:
    """Each method that writes is one transaction, all of it or nothing, or takes the caller's."""

    def __init__(self, base: Store, people: People, tickets: Tickets) -> None:
        self._store = base
        self._people = people
        self._tickets = tickets

    def all(self) -> tuple[Late, ...]:
        """Those still to be decided first, then the newest first."""
        found = [self._late(late, self._tickets.claim_of) for late in store.late_claims(self._store)]
        found.sort(key=lambda one: one.claim.at, reverse=True)
        return tuple(sorted(found, key=lambda one: one.now not in OPEN))

    def of(self, person: str) -> tuple[Late, ...]:
        return tuple(late for late in self.all() if late.claim.person == person)

    def claims(self) -> tuple[LateClaim, ...]:
        """As they were noted, by piece."""
        return store.late_claims(self._store)

    def person_of(self, piece: str) -> str | None:
        """Who brought the piece after closing."""
        late = store.late_of(self._store, piece)
        return None if late is None else late.person

    def move(self, tx: Transaction, piece: str, person: str) -> None:
        """The late claim of `piece` is this person's, in the caller's transaction."""
        store.move_late(tx, piece, person)

    def waiting(self) -> int:
        """How many the organizer still has to decide."""
        return sum(late.now in OPEN for late in self.all())

    def grant(self, pieces: Iterable[str]) -> int:
        """Claims them for those who brought them; returns how many tickets that gave."""
        try:
            with self._store.transaction("organizer") as tx:
                return sum(self._grant(tx, piece) for piece in pieces)
        except sqlite3.IntegrityError:
            raise _changed() from None

    def decline(self, pieces: Iterable[str]) -> None:
        with self._store.transaction("organizer") as tx:
            for piece in pieces:
                late = self._read(tx, piece)
                if late.now not in (*OPEN, Now.CLAIMED):
                    raise _changed()
                self._decide(tx, late, "declined")
                tx.record("late-claim-declined", piece=piece, person=late.claim.person)

    def undo(self, piece: str) -> None:
        """Back to undecided. A granted one's tickets are void after it. Refused once they were moved."""
        with self._store.transaction("organizer") as tx:
            late = self._read(tx, piece)
            if late.now is Now.MOVED:
                raise Refused(Sentence("Late", "These tickets were changed since. Nothing was undone."))
            if late.claim.decision is None:
                raise _changed()
            claim = self._tickets.standing(tx, piece)
            if late.now is Now.GRANTED and claim is not None:
                self._tickets.void(tx, claim)
            store.decide_late(tx, piece, None)
            tx.record(
                "late-claim-undecided",
                piece=piece,
                person=late.claim.person,
                was=late.claim.decision,
                tickets=len(late.tickets),
            )

    def _grant(self, tx: Transaction, piece: str) -> int:
        late = self._read(tx, piece)
        if late.now is not Now.WAITING:
            raise _no(late.now)
        self._decide(tx, late, "granted")
        granted = self._tickets.claim(tx, piece, late.claim.person, late.look.value)
        tx.record("late-claim-granted", piece=piece, person=late.claim.person, tickets=len(granted.tickets))
        return len(granted.tickets)

    def _decide(self, tx: Transaction, late: Late, decision: Literal["granted", "declined"]) -> None:
        if not store.decide_late(tx, late.claim.piece, decision):
            raise _changed()

    def _read(self, tx: Transaction, piece: str) -> Late:
        late = store.late_of(tx, piece)
        if late is None:
            raise _changed()
        return self._late(late, lambda source: self._tickets.standing(tx, source))

    def _late(self, late: LateClaim, standing: Callable[[str], Claim | None]) -> Late:
        piece = store.piece(self._store, piece_number(late.piece))
        assert piece is not None, "a foreign key keeps the piece"
        claim, person = standing(late.piece), self._people.get(late.person)
        now = now_of(late, piece, claim, person is not None and person.active)
        tickets = claim.tickets if claim is not None and now is Now.GRANTED else ()
        return Late(late, rules.look(piece), now, tickets)


def _no(now: Now) -> Refused:
    if now is Now.VOID:
        return Refused(Sentence("Late", "This mustache was taken out of the hunt. It can only be declined."))
    if now is Now.GONE:
        return Refused(Sentence("Late", "This name is no longer in the list. It can only be declined."))
    return _changed()


def _changed() -> Refused:
    return Refused(Sentence("Late", "This was decided in the meantime. Look at the list again."))
