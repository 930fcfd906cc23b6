"""The use cases of clues: written, changed, moved, deleted by the organizer; opened by the clock."""

from __future__ import annotations

from kiosk.answers import Refused
from kiosk.clock import Clock
from kiosk.event.service import Event
from kiosk.hunt.clues import rules, store
from kiosk.hunt.clues.model import Clue, Public, Wish
from kiosk.storage.store import Store, Transaction
from kiosk.words import Sentence

FACTS = ("clue-written", "clue-changed", "clue-moved", "clue-deleted", "clue-restored", "clue-opened")


class Clues:
    """Each method that writes is one transaction."""

    def __init__(self, base: Store, event: Event, clock: Clock) -> None:
        self._store = base
        self._event = event
        self._clock = clock

    def all(self) -> tuple[Clue, ...]:
        """In the organizer's order."""
        return store.clues(self._store)

    def public(self, language: str) -> tuple[Public, ...]:
        default = self._event.settings.default_language
        return rules.public(self.all(), self._clock.now(), language, default)

    def seconds_to_next(self) -> float | None:
        """Until the next one opens by itself; None where none will."""
        now = self._clock.now()
        at = rules.next_opening(self.all(), now)
        return None if at is None else max(0.0, (at - now).total_seconds())

    def note_opened(self) -> None:
        """Keeps which clues are open now, so that no clock takes them back. Writes only when one is new."""
        if not rules.due(self.all(), self._clock.now()):
            return
        with self._store.transaction("system") as tx:
            for clue in rules.due(store.clues(tx), tx.now):
                if store.set_opened(tx, clue.number):
                    tx.record("clue-opened", clue=clue.number)

    def write(self, wish: Wish) -> int:
        """A new clue, the last one in the order; returns its number."""
        wish = rules.cleaned(wish)
        with self._store.transaction("organizer") as tx:
            rules.check_room(len(store.clues(tx)))
            number = store.add(tx, wish)
            tx.record("clue-written", clue=number, languages=len(wish.texts), on=int(wish.on))
        return number

    def change(self, number: int, wish: Wish) -> None:
        wish = rules.cleaned(wish)
        with self._store.transaction("organizer") as tx:
            opened = rules.still_opened(_found(tx, number), wish.opens, tx.now)
            store.change(tx, number, wish, opened)
            tx.record("clue-changed", clue=number, languages=len(wish.texts), on=int(wish.on))

    def move(self, number: int, by: int) -> None:
        """Up by -1, down by 1."""
        with self._store.transaction("organizer") as tx:
            _found(tx, number)
            store.set_order(tx, rules.moved([clue.number for clue in store.clues(tx)], number, by))
            tx.record("clue-moved", clue=number, by=by)

    def delete(self, number: int) -> None:
        with self._store.transaction("organizer") as tx:
            if store.set_deleted(tx, number, True):
                tx.record("clue-deleted", clue=number)

    def restore(self, number: int) -> None:
        """A deleted one comes back to its place."""
        with self._store.transaction("organizer") as tx:
            if store.set_deleted(tx, number, False):
                tx.record("clue-restored", clue=number)


def _found(tx: Transaction, number: int) -> Clue:
    found = next((clue for clue in store.clues(tx) if clue.number == number), None)
    if found is None:
        raise Refused(Sentence("Clues", "This clue was deleted. Write it anew."))
    return found
