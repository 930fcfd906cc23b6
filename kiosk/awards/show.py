"""The red carpet: one award after the other, each step stored before it is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.answers import Refused
from kiosk.awards import steps, store
from kiosk.awards.kept import OFF, Mark, Stop
from kiosk.awards.model import Award, ShowState
from kiosk.awards.service import Awards
from kiosk.storage.store import Store, Transaction
from kiosk.words import Sentence


class RedCarpet:
    """Nothing else remembers how far the show is: after a power cut `at` says where it goes on."""

    def __init__(self, base: Store, awards: Awards) -> None:
        self._store = base
        self._awards = awards

    def order(self) -> tuple[Award, ...]:
        """By place, without those that were withdrawn."""
        return tuple(award for award in self._awards.all() if award.withdrawn is None)

    def at(self) -> ShowState:
        return steps.seen(store.stops(self._store), store.mark(self._store))

    def begin(self) -> ShowState:
        """The first curtain; a show that runs goes on where it is. Refused: there is nothing to show."""
        if not store.stops(self._store):
            raise Refused(Sentence("Awards", "There is no award to show yet."))
        return self._go(steps.begin)

    def forward(self) -> ShowState:
        """Curtain, title, recipient, the next award's curtain; after the last one it is over."""
        return self._go(steps.forward)

    def back(self) -> ShowState:
        """At the first curtain it stays where it is."""
        return self._go(steps.back)

    def jump(self, serial: str) -> ShowState:
        """To the curtain of that award. Refused: it is not in the show any more."""

        def there(order: Sequence[Stop], mark: Mark) -> Mark:
            if all(stop.serial != serial for stop in order):
                raise Refused(Sentence("Awards", "This award is not there any more."))
            return steps.jump(order, serial)

        return self._go(there)

    def end(self) -> ShowState:
        """Off the stage; it begins anew next time."""
        return self._go(lambda order, mark: OFF)

    def _go(self, step: Callable[[Sequence[Stop], Mark], Mark]) -> ShowState:
        with self._store.transaction("organizer") as tx:
            order, before = store.stops(tx), store.mark(tx)
            after = step(order, before)
            if after != before:
                store.set_mark(tx, after)
                _tell(tx, before, after, len(order))
        return steps.seen(order, after)


def _tell(tx: Transaction, before: Mark, after: Mark, awards: int) -> None:
    """Begun, each recipient, over, left; curtains and steps back are nobody's business."""
    if after.step == "recipient" and before.serial == after.serial:
        tx.record("award-revealed", serial=after.serial or "")
    elif after.step == "over":
        tx.record("show-over", awards=awards)
    elif after.step == "off":
        tx.record("show-left", awards=awards)
    elif after.step == "curtain" and before.serial is None:
        tx.record("show-begun", awards=awards)
