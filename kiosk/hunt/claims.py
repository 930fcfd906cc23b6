"""What a claim writes: a piece and its tickets, undone, corrected, or kept for the organizer."""

from __future__ import annotations

from dataclasses import replace

from kiosk.clock import Clock
from kiosk.hunt import rules, store
from kiosk.hunt.model import Look, Receipt, TooLate, Undone
from kiosk.hunt.pieces import Piece
from kiosk.hunt.standings import Standings
from kiosk.storage.store import Store, Transaction
from kiosk.tickets.model import Claim, Granted
from kiosk.tickets.rules import SHORT_SEAL
from kiosk.tickets.service import Tickets


class Claims:
    """Each method that writes is one transaction. Receipts are made after it, from what is on the disk."""

    def __init__(self, base: Store, tickets: Tickets, standings: Standings, clock: Clock) -> None:
        self._store = base
        self._tickets = tickets
        self._standings = standings
        self._clock = clock

    def claim(self, piece: Piece, person: str) -> Receipt:
        """Raises sqlite3.IntegrityError if somebody was faster."""
        with self._store.transaction("visitor") as tx:
            granted = self._tickets.claim(tx, piece.id, person, piece.value)
            tx.record("piece-claimed", piece=piece.id, person=person, tickets=len(granted.tickets))
        return self._receipt(granted, rules.look(piece))

    def again(self, claim: Claim, piece: Piece) -> Receipt:
        """The receipt of a claim whose answer was lost on its way to the screen."""
        return self._receipt(claim, rules.look(piece))

    def keep(self, piece: Piece, person: str) -> None:
        """Raises sqlite3.IntegrityError if somebody brought it before."""
        with self._store.transaction("visitor") as tx:
            store.add_late(tx, piece.id, person)
            tx.record("late-claim-kept", piece=piece.id, person=person)

    def undo(self, receipt: Receipt) -> Undone | TooLate:
        """Undoing twice is undoing once."""
        if self._clock.monotonic() > receipt.undo_until:
            return TooLate()
        with self._store.transaction("visitor") as tx:
            claim = self._tickets.standing(tx, receipt.source)
            if claim is not None and not self._is_still(tx, claim, receipt.tickets):
                return TooLate()
            if claim is not None:
                self._tickets.void(tx, claim)
                tx.record("claim-undone", piece=claim.source, person=claim.person, tickets=len(claim.tickets))
        return Undone(receipt.source, self._tickets.held(receipt.person))

    def correct(self, receipt: Receipt, person: str) -> Receipt | TooLate:
        """The same piece for somebody else, with new tickets; its old ones are void."""
        if self._clock.monotonic() > receipt.correct_until:
            return TooLate()
        granted = self._move(receipt, person)
        if granted is None:
            return TooLate()
        return replace(self._receipt(granted, receipt.look), correct_until=receipt.correct_until)

    def _move(self, receipt: Receipt, person: str) -> Granted | None:
        source, count = receipt.source, len(receipt.tickets)
        with self._store.transaction("visitor") as tx:
            claim = self._tickets.standing(tx, source)
            if claim is None or not self._is_still(tx, claim, receipt.tickets):
                return None
            self._tickets.void(tx, claim)
            granted = self._tickets.claim(tx, source, person, count)
            tx.record("claim-moved", piece=source, was=claim.person, person=person, tickets=count)
        return granted

    def _is_still(self, tx: Transaction, claim: Claim, tickets: tuple[str, ...]) -> bool:
        """The organizer was not faster, and no draw counts on it."""
        return claim.tickets == tickets and not self._tickets.is_frozen(tx, claim)

    def _receipt(self, given: Granted | Claim, look: Look) -> Receipt:
        now = self._clock.monotonic()
        return Receipt(
            tickets=given.tickets,
            person=given.person,
            source=given.source,
            look=look,
            held=self._tickets.held(given.person),
            standing=self._standings.of(given.person),
            log_n=given.log_n,
            seal=given.seal[:SHORT_SEAL],
            undo_until=now + rules.UNDO_SECONDS,
            correct_until=now + rules.CORRECT_SECONDS,
        )
