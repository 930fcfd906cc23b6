"""Who was merged into whom. Below the rest of this room: people ask it whose an old pass is."""

from __future__ import annotations

from kiosk.corrections import store
from kiosk.storage.store import Store


class Merges:
    def __init__(self, base: Store) -> None:
        self._store = base

    def into(self, person: str) -> str | None:
        """None for those who were not merged."""
        return store.merged_into(self._store, person)

    def follow(self, person: str) -> str:
        """The person this one is now, however often that one was merged in turn."""
        seen = {person}
        while (into := self.into(person)) is not None and into not in seen:
            seen.add(into)
            person = into
        return person
