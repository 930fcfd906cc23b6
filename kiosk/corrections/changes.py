"""What a correction changed: how each of it is now, and how it was, written back."""

from __future__ import annotations

from typing import assert_never

from kiosk.corrections.merges import Merges
from kiosk.corrections.model import Change, Correction, What
from kiosk.hunt.pieces import State
from kiosk.hunt.service import Hunt
from kiosk.people.service import People
from kiosk.storage.store import Transaction
from kiosk.tickets.rules import reason_word
from kiosk.tickets.service import Tickets

ACTIVE, INACTIVE = "active", "inactive"


class Changes:
    def __init__(self, people: People, tickets: Tickets, hunt: Hunt, merges: Merges) -> None:
        self._people = people
        self._tickets = tickets
        self._hunt = hunt
        self._merges = merges

    def now(self, change: Change) -> str:
        """In the words of `Change.now`."""
        match change.what:
            case What.CLAIM:
                claim = self._tickets.claim_of(change.subject)
                return "" if claim is None else claim.tickets[0]
            case What.GRANT:
                entry = self._tickets.entry_with(change.now or change.was)
                return "" if entry is None or entry.void else entry.tickets[0]
            case What.LATE:
                return self._hunt.late.person_of(change.subject) or ""
            case What.PIECE:
                piece = self._hunt.lookup.named(change.subject)
                return "" if piece is None else piece.state.value
            case What.PERSON:
                return self._merges.into(change.subject) or self.activity(change.subject)
            case _:
                assert_never(change.what)

    def activity(self, person: str) -> str:
        found = self._people.get(person)
        return ACTIVE if found is not None and found.active else INACTIVE

    def someone_is_gone(self, correction: Correction) -> bool:
        """Whether something would go back to a person who is not in the list any more."""
        back = {change.subject for change in correction.changes if change.what is What.PERSON}
        takers = {self._taker(change) for change in correction.changes} - back - {""}
        return any(self.activity(person) == INACTIVE for person in takers)

    def turn_back(self, tx: Transaction, change: Change) -> str:
        """The first ticket of the claim or grant that stands again, "" for none."""
        match change.what:
            case What.CLAIM:
                return self._claim_back(tx, change)
            case What.GRANT:
                return self._grant_back(tx, change)
            case What.LATE:
                self._hunt.late.move(tx, change.subject, change.was)
            case What.PIECE:
                self._hunt.set_state(tx, change.subject, State(change.was))
            case What.PERSON:
                self._people.set_active(tx, change.subject, change.was == ACTIVE)
            case _:
                assert_never(change.what)
        return ""

    def _claim_back(self, tx: Transaction, change: Change) -> str:
        standing = self._tickets.standing(tx, change.subject)
        if standing is not None:
            self._tickets.void(tx, standing)
        if not change.was:
            return ""
        before = self._tickets.entry_with(change.was)
        assert before is not None
        return self._tickets.claim(tx, change.subject, before.person, len(before.tickets)).tickets[0]

    def _grant_back(self, tx: Transaction, change: Change) -> str:
        standing = self._tickets.standing_grant(tx, change.now) if change.now else None
        if standing is not None:
            self._tickets.void(tx, standing)
        if not change.was:
            return ""
        before = self._tickets.entry_with(change.was)
        assert before is not None
        word = reason_word(change.subject)
        return self._tickets.grant(tx, before.person, word, len(before.tickets)).tickets[0]

    def _taker(self, change: Change) -> str:
        if change.what is What.LATE:
            return change.was
        if change.what not in (What.CLAIM, What.GRANT) or not change.was:
            return ""
        ticket = self._tickets.ticket(change.was)
        return "" if ticket is None else ticket.person
