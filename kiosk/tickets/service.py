"""Tickets: claimed for a source, granted for a reason, void again; every change a sealed line of the log.

What writes works inside the caller's transaction: a piece, its tickets and the journal change together.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.storage.store import Store, Transaction
from kiosk.tickets import rules, store
from kiosk.tickets.model import Claim, Entry, Grant, Granted, Kind, LogCheck, Seal, Ticket


class Tickets:
    def __init__(self, base: Store, event: str) -> None:
        self._store = base
        self._event = event

    def claim(self, tx: Transaction, source: str, person: str, points: int) -> Granted:
        """One ticket a point. Raises sqlite3.IntegrityError if the source is claimed already.

        The caller lets it pass through its transaction, which then leaves nothing behind.
        """
        granted = self._give(tx, Kind.CLAIM, source, person, points)
        store.add_claim(tx, source, person, granted.tickets, granted.log_n)
        return granted

    def grant(self, tx: Transaction, person: str, reason: str, points: int) -> Granted:
        """`reason` is one word of A-Z and 0-9, as in `GRANT-COSTUME`."""
        if not rules.REASON.fullmatch(reason):
            raise ValueError(f"not a reason word: {reason!r}")
        granted = self._give(tx, Kind.GRANT, f"{rules.GRANT}{reason}", person, points)
        store.add_grant(tx, granted.source, person, granted.tickets, granted.log_n)
        return granted

    def void(self, tx: Transaction, given: Claim | Grant) -> Seal:
        """It must still stand in this transaction: read it here with `standing` or `standing_grant`.

        Raises sqlite3.IntegrityError where a draw froze its tickets: ask `is_frozen` first.
        """
        seal = self._seal(tx, Kind.VOID, given.tickets, given.person, given.source)
        store.set_void(tx, given)
        return seal

    def freeze(self, tx: Transaction, draw: str) -> Seal:
        """A draw (`DRAW-1`) counts on all tickets given until now: none of them is ever void after this.

        Returns the last line of the log as the draw's `log:` line names it. Raises sqlite3.IntegrityError if
        this draw froze them before. What is given later is free until the next draw.
        """
        seal = store.last_seal(tx, self._event)
        store.add_freeze(tx, draw, seal.n)
        return seal

    def thaw(self, tx: Transaction, draw: str) -> None:
        """A draw that was broken off counts on nothing any more; those before it still do."""
        store.remove_freeze(tx, draw)

    def counted(self, tx: Transaction) -> tuple[Ticket, ...]:
        """All that are not void, in order of granting: what a draw would count on."""
        return tuple(ticket for ticket in store.all_tickets(tx) if not ticket.void)

    def frozen_through(self) -> int:
        """Number of the last log line that a draw counts on; 0 before the first."""
        return store.frozen_through(self._store)

    def is_frozen(self, tx: Transaction, given: Claim | Grant) -> bool:
        return given.log_n <= store.frozen_through(tx)

    def standing(self, tx: Transaction, source: str) -> Claim | None:
        return store.claim_of(tx, source)

    def standing_grant(self, tx: Transaction, first: str) -> Grant | None:
        """By its first ticket."""
        return store.grant_with(tx, rules.ticket_number(first))

    def entries_of(self, person: str) -> tuple[Entry, ...]:
        """Claims and grants, also the void ones, in order of granting."""
        return store.entries_of(self._store, person)

    def entry_with(self, ticket: str) -> Entry | None:
        """The claim or grant that a ticket came from."""
        return store.entry_with(self._store, rules.ticket_number(ticket))

    def ticket(self, ticket: str) -> Ticket | None:
        return store.ticket(self._store, rules.ticket_number(ticket))

    def claim_of(self, source: str) -> Claim | None:
        return store.claim_of(self._store, source)

    def latest(self, prefix: str, count: int) -> tuple[Claim, ...]:
        """The newest claims first, of sources that begin with `prefix`."""
        return store.latest_claims(self._store, prefix, count)

    def claims_of(self, person: str) -> tuple[Claim, ...]:
        """Those of a person that are not void, the newest first."""
        return store.claims_of(self._store, person)

    def claimed(self, prefix: str) -> dict[str, str]:
        """Source -> person, of the claims that are not void."""
        return store.claimed_sources(self._store, prefix)

    def claims_by_person(self, prefix: str) -> dict[str, int]:
        """Person -> claims that are not void, of sources that begin with `prefix`; nobody with none."""
        return store.claims_by_person(self._store, prefix)

    def held(self, person: str) -> int:
        return store.held(self._store, person)

    def holdings(self) -> dict[str, int]:
        """Person -> tickets that are not void; nobody with none."""
        return store.holdings(self._store)

    def tickets_of(self, person: str) -> tuple[Ticket, ...]:
        """Also the void ones, in order of granting."""
        return store.tickets_of(self._store, person)

    def last_seal(self) -> Seal:
        return store.last_seal(self._store, self._event)

    def verify_log(self) -> LogCheck:
        """Computes every seal again and compares the tickets and totals with what the log tells."""
        lines = tuple(store.log_lines(self._store))
        told = rules.told(lines)
        kept = {one.number: (one.person, one.source, one.void) for one in store.all_tickets(self._store)}
        astray = {number for number in told.keys() | kept.keys() if told.get(number) != kept.get(number)}
        if rules.totals(told) != self.holdings():
            astray.add("totals")
        return LogCheck(self.last_seal(), rules.first_broken(self._event, lines), tuple(sorted(astray)))

    def _give(self, tx: Transaction, kind: Kind, source: str, person: str, points: int) -> Granted:
        if points < 1 or not rules.SOURCE.fullmatch(source):
            raise ValueError(f"{points} tickets for {source!r}")
        first = store.last_ticket(tx) + 1
        tickets = tuple(rules.ticket_id(number) for number in range(first, first + points))
        store.add_tickets(tx, tickets, person, source)
        seal = self._seal(tx, kind, tickets, person, source)
        return Granted(person, source, tickets, seal.n, seal.seal)

    def _seal(self, tx: Transaction, kind: Kind, tickets: Sequence[str], person: str, source: str) -> Seal:
        lines = rules.sealed(store.last_seal(tx, self._event), kind, tickets, person, source)
        store.add_log_lines(tx, lines)
        return Seal(lines[-1].n, lines[-1].seal)
