""" "Was I in?": one person in each draw, from the lists that are frozen."""

from __future__ import annotations

from kiosk.draw import store
from kiosk.draw.after import Handover
from kiosk.draw.model import Draw, Stage, Standing
from kiosk.draw.reading import Reading
from kiosk.storage.store import Store


class Lookup:
    def __init__(self, base: Store, reading: Reading, handover: Handover) -> None:
        self._store = base
        self._reading = reading
        self._handover = handover

    def open(self) -> bool:
        """Some draw is frozen or later."""
        return bool(self._draws())

    def of(self, person: str) -> tuple[Standing, ...]:
        """In all draws since their freeze, by number, also those that they are not in; none that was broken
        off. Raises Tampered."""
        return tuple(self._standing(draw, person) for draw in self._draws())

    def _draws(self) -> tuple[Draw, ...]:
        out = (Stage.PLANNED, Stage.ABORTED)
        return tuple(one for one in store.draws(self._store) if one.stage not in out and not one.rehearsal)

    def _standing(self, draw: Draw, person: str) -> Standing:
        entries = self._reading.entries(draw.id)
        return Standing(
            draw,
            {entry.ticket: entry.source for entry in entries.tickets if entry.person == person},
            next((each.reason for each in entries.struck if each.person == person), ""),
            tuple(
                winner.seat.prize
                for winner in self._handover.winners(draw.id)
                if winner.seat.person == person
            ),
            entries.log[0],
        )
