"""How certificates look: design, paper, logo, who signs."""

from __future__ import annotations

from kiosk.awards import rules, store
from kiosk.awards.model import Look
from kiosk.storage.store import Store


class Looks:
    def __init__(self, base: Store) -> None:
        self._store = base

    def look(self) -> Look:
        return store.look(self._store) or Look()

    def set(self, look: Look) -> None:
        """Refuses a text that is too long. At most two signatures; one without name and picture is none."""
        look = rules.look(look)
        if look == self.look():
            return
        with self._store.transaction("organizer") as tx:
            store.set_look(tx, look)
            signatures = len(look.signatures)
            tx.record("award-look-changed", design=look.design, paper=look.paper, signatures=signatures)
