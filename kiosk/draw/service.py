"""The use cases of planning: draws written, changed, ordered, deleted; who is in and may win."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.answers import Refused
from kiosk.draw import rules, store
from kiosk.draw.model import Draw, Finding, Plan, Pool, Stage
from kiosk.draw.protocol.model import Struck
from kiosk.draw.rules import Around
from kiosk.event.pictures import Pictures
from kiosk.event.service import Event
from kiosk.people.service import People
from kiosk.storage.store import Store, Transaction
from kiosk.tickets.service import Tickets
from kiosk.words import Sentence, Words

RUNNING = (Stage.FROZEN, Stage.LOCKED, Stage.REVEALED)


class Draws:
    """Each method that writes is one transaction. `media`: the event's folder of pictures.

    `won()`: who holds a prize of a draw that is over. `words_for`: for the reasons that are published.
    """

    def __init__(
        self,
        base: Store,
        event: Event,
        people: People,
        tickets: Tickets,
        media: Path,
        words_for: Callable[[str], Words],
        won: Callable[[], frozenset[str]],
    ) -> None:
        self._store = base
        self._event = event
        self._people = people
        self._tickets = tickets
        self._pictures = Pictures(media)
        self._words_for = words_for
        self._won = won

    def all(self) -> tuple[Draw, ...]:
        """Planned first, in the organizer's order, then the others by number; no rehearsals."""
        return tuple(draw for draw in store.draws(self._store) if not draw.rehearsal)

    def past(self) -> tuple[Draw, ...]:
        """Closed and aborted ones, by number."""
        return tuple(draw for draw in self.all() if draw.stage in (Stage.CLOSED, Stage.ABORTED))

    def get(self, id_: int) -> Draw:
        """Also a rehearsal. Refused where it is gone."""
        return found(store.draw(self._store, id_))

    def add(self, plan: Plan) -> int:
        """The last one of those planned. Refuses a text that is too long, a picture that is not there."""
        plan = self._cleaned(plan)
        with self._store.transaction("organizer") as tx:
            id_ = store.add(tx, plan)
            seats = len(rules.seats_of(plan))
            tx.record("draw-planned", texts=_title(plan), plan=id_, seats=seats)
        return id_

    def change(self, id_: int, plan: Plan) -> None:
        plan = self._cleaned(plan)
        with self._store.transaction("organizer") as tx:
            if planned(tx, id_).plan == plan:
                return
            store.change(tx, id_, plan)
            seats = len(rules.seats_of(plan))
            tx.record("draw-changed", texts=_title(plan), plan=id_, seats=seats)

    def move(self, id_: int, by: int) -> None:
        """Up by -1, down by 1, among those planned."""
        with self._store.transaction("organizer") as tx:
            draw = planned(tx, id_)
            ids = [each.id for each in store.draws(tx) if each.stage is Stage.PLANNED]
            order = rules.moved(ids, id_, by)
            if list(order) != ids:
                store.set_order(tx, order)
                tx.record("draw-changed", texts=_title(draw.plan), plan=id_, seats=draw.seats)

    def delete(self, id_: int) -> None:
        with self._store.transaction("organizer") as tx:
            draw = planned(tx, id_)
            store.delete(tx, id_)
            tx.record("draw-deleted", texts=_title(draw.plan), plan=id_, seats=draw.seats)

    def pool(self, plan: Plan) -> Pool:
        words = self._words_for(self._event.settings.default_language)
        struck = store.struck(self._store)
        return rules.pool(plan, self._tickets.holdings(), self._people.get, struck, words.say)

    def findings(self, plan: Plan) -> tuple[Finding, ...]:
        """What stops the freeze first."""
        return rules.findings(plan, self.pool(plan), self._around())

    def struck(self) -> tuple[Struck, ...]:
        """Whom the organizer took out of all draws to come."""
        return store.struck(self._store)

    def strike(self, person: str, reason: str) -> None:
        """From all draws frozen from now on. The reason is published; a second one replaces the first."""
        said = rules.text(reason)
        if self._people.get(person) is None:
            raise Refused(Sentence("People", "This person is not in the list."))
        with self._store.transaction("organizer") as tx:
            store.strike(tx, person, said)
            tx.record("person-struck", texts={"reason": said}, person=person)

    def unstrike(self, person: str) -> None:
        with self._store.transaction("organizer") as tx:
            if store.unstrike(tx, person):
                tx.record("person-unstruck", person=person)

    def _around(self) -> Around:
        running = next((each.code for each in self.all() if each.stage in RUNNING), "")
        return Around(running, self._won(), [team.name for team in self._people.teams()])

    def _cleaned(self, plan: Plan) -> Plan:
        plan = rules.cleaned(plan)
        pictures = {prize.picture for prize in plan.prizes if prize.picture}
        if any(self._pictures.path(picture) is None for picture in pictures):
            raise Refused(Sentence("Draw", "A prize's picture is not there any more. Choose it again."))
        return plan


def found(draw: Draw | None) -> Draw:
    if draw is None:
        raise Refused(Sentence("Draw", "This draw is not there any more."))
    return draw


def planned(tx: Transaction, id_: int) -> Draw:
    """Refused once it is frozen."""
    draw = found(store.draw(tx, id_))
    if draw.stage is not Stage.PLANNED:
        raise Refused(Sentence("Draw", "%1 is frozen: what was decided stays.", (draw.code,)))
    return draw


def _title(plan: Plan) -> dict[str, str]:
    return {"title": plan.title} if plan.title else {}
