"""After the draw: who holds what, whose prize was handed over, and whose still waits.

Read from the record, which must be the one the journal knows.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from kiosk.answers import Refused
from kiosk.draw import proving, store
from kiosk.draw.kept import Kept
from kiosk.draw.model import Draw, Seat, Stage, Winner
from kiosk.draw.protocol.model import Win
from kiosk.draw.reading import Trace, kept_of, told_of
from kiosk.draw.rules import seats_of
from kiosk.storage.store import Store, Transaction
from kiosk.words import Sentence


class Handover:
    def __init__(self, base: Store) -> None:
        self._store = base

    def winners(self, id_: int) -> tuple[Winner, ...]:
        """By seat, without seats that nobody won; nobody before the draw is over. Raises Tampered."""
        return _winners(self._store, kept_of(self._store, id_))

    def hand_over(self, id_: int, seat: int) -> None:
        """The second time nothing happens."""
        with self._store.transaction("organizer") as tx:
            kept, person = _holder(tx, id_, seat)
            if store.hand_over(tx, id_, seat):
                Trace(tx, kept).record("prize-handed", seat=seat, person=person)

    def take_back(self, id_: int, seat: int) -> None:
        """It was not handed over after all."""
        with self._store.transaction("organizer") as tx:
            kept, person = _holder(tx, id_, seat)
            if store.take_back(tx, id_, seat):
                Trace(tx, kept).record("prize-taken-back", seat=seat, person=person)

    def unclaimed(self) -> tuple[Winner, ...]:
        """Prizes of all draws that nobody has handed over yet; none of a rehearsal."""
        return tuple(winner for winner in self._all() if winner.handed is None)

    def also_won(self, person: str) -> tuple[Winner, ...]:
        """What somebody holds from draws that are over."""
        return tuple(winner for winner in self._all() if winner.seat.person == person)

    def won(self) -> frozenset[str]:
        """Who holds something from a draw that is over; one that was tampered with names nobody."""
        found: set[str] = set()
        for draw in self._over():
            with suppress(proving.Tampered):
                found.update(winner.seat.person for winner in self.winners(draw.id))
        return frozenset(found)

    def notes(self, id_: int) -> tuple[tuple[int, str, str], ...]:
        """Seat, person and note of each who was called gone, in order; "" where nobody wrote one."""
        return store.notes(self._store, id_)

    def _all(self) -> Iterable[Winner]:
        for draw in self._over():
            yield from self.winners(draw.id)

    def _over(self) -> Iterable[Draw]:
        draws = store.draws(self._store)
        return (draw for draw in draws if draw.stage is Stage.CLOSED and not draw.rehearsal)


def _holder(tx: Transaction, id_: int, seat: int) -> tuple[Kept, str]:
    kept = kept_of(tx, id_)
    person = next((each.seat.person for each in _winners(tx, kept) if each.seat.number == seat), "")
    if not person:
        raise Refused(Sentence("Draw", "Nobody holds this prize."))
    return kept, person


def _winners(reader: store.Reader, kept: Kept) -> tuple[Winner, ...]:
    if kept.draw.stage is not Stage.CLOSED:
        return ()
    holders = holders_in(proving.true_file(kept, told_of(reader, kept)))
    prizes = enumerate(seats_of(kept.draw.plan), start=1)
    handed = store.handed(reader, kept.draw.id)
    return tuple(
        Winner(
            kept.draw,
            Seat(number, prize.name, prize.picture, win.person, win.ticket, win.rank),
            handed.get(number),
        )
        for number, prize in prizes
        if (win := holders.get(number))
    )


def holders_in(record: str) -> dict[int, Win]:
    """Seat -> its win, as the steps of a record leave them."""
    holders: dict[int, Win] = {}
    for line in record.splitlines():
        kind, _, rest = line.partition(": ")
        words = rest.split(" ")
        if kind == "win":
            holders[int(words[0])] = Win(int(words[0]), int(words[1]), words[2], words[3], words[4])
        elif kind == "gone":
            holders.pop(int(words[0]), None)
    return holders
