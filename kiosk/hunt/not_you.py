""" "Not you?": what was claimed a moment ago goes to whoever it was, if they show enough."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.clock import Clock
from kiosk.event.model import Way
from kiosk.hunt import model, rules
from kiosk.hunt import visit as visits
from kiosk.hunt.claims import Claims
from kiosk.hunt.model import Answer, Look, Receipt, Ticketed
from kiosk.hunt.proving import Proving, shown_in
from kiosk.hunt.rules import Hours
from kiosk.hunt.visit import Visit
from kiosk.people.service import People
from kiosk.tickets.service import Tickets

Receipts = Sequence[Receipt]
Steps = tuple[tuple[Answer, ...], Visit]


class NotYou:
    """Each way gives an answer for each receipt, or one that says why none was moved."""

    def __init__(
        self,
        proving: Proving,
        claims: Claims,
        tickets: Tickets,
        people: People,
        hours: Callable[[], Hours],
        clock: Clock,
    ) -> None:
        self._proving = proving
        self._claims = claims
        self._tickets = tickets
        self._people = people
        self._hours = hours
        self._clock = clock

    def by_name(self, receipts: Receipts, person: str, visit: Visit) -> Steps:
        return self._correct(receipts, person, visit, shown_in(visit, person))

    def by_pin(self, receipts: Receipts, person: str, pin: str, visit: Visit) -> Steps:
        bad = self._proving.try_pin(person, pin, _looks(receipts))
        return ((bad,), visit) if bad else self._correct(receipts, person, visit, "pin")

    def by_pass(self, receipts: Receipts, code: str, visit: Visit) -> Steps:
        bearer = self._proving.bearer(code)
        if not isinstance(bearer, str):
            return (bearer,), visit
        return self._correct(receipts, bearer, visit, "pass")

    def _correct(self, receipts: Receipts, person: str, visit: Visit, shown: Way) -> Steps:
        asked = self._proving.ask(person, shown, _looks(receipts))
        if asked:
            return (asked,), visit
        answers: list[Answer] = []
        for receipt in receipts:
            answer, visit = self._move(receipt, person, visit, shown)
            answers.append(answer)
        return tuple(answers), visit

    def _move(self, receipt: Receipt, person: str, visit: Visit, shown: Way) -> tuple[Answer, Visit]:
        if person == receipt.person:
            return model.YouHaveThisOne(receipt), visit
        closed = rules.out_of_hours(self._hours(), self._clock.now(), self._people.team_of(person))
        if isinstance(closed, model.OutsideShift):
            return closed, visit
        since = self._tickets.last_seal().n
        corrected = self._claims.correct(receipt, person)
        if isinstance(corrected, model.TooLate):
            return corrected, visit
        now = visits.now_is(visit, person, shown != "name", since)
        return Ticketed(corrected), visits.with_receipt(now, corrected)


def _looks(receipts: Receipts) -> tuple[Look, ...]:
    return tuple(one.look for one in receipts)
