"""The event: what it is called, how far it is, what the organizer chose."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from kiosk.event import rules
from kiosk.event import store as rows
from kiosk.event.model import EventInfo, Settings
from kiosk.storage import Fact, Store, Transaction

CHANGED = "event-changed"
INFO_NAMES = ("title", "state")


class Event:
    """Info, key and settings are read once and again after each change."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._info, self._key = self._read()
        self._settings = rows.read_settings(store)
        store.subscribe(self._hear)

    @property
    def info(self) -> EventInfo:
        return self._info

    @property
    def key(self) -> bytes:
        """32 random bytes, the HMAC key of all codes. Never shown, logged or exported."""
        return self._key

    @property
    def settings(self) -> Settings:
        return self._settings

    def change(self, actor: str, **changes: Any) -> None:
        """Title, state, or any field of Settings, by name; all or nothing. The journal holds names only."""
        with self._store.transaction(actor) as tx:
            self.put(tx, **changes)
        self._reread()

    def put(self, tx: Transaction, **changes: Any) -> None:
        """The same within the transaction of somebody who changes more than the event."""
        known = {*INFO_NAMES, *(field.name for field in fields(Settings))}
        if not changes.keys() <= known:
            raise TypeError(f"no such setting: {sorted(changes.keys() - known)}")
        info = self._changed_info(changes)
        chosen = {name: value for name, value in changes.items() if name not in INFO_NAMES}
        settings = replace(self._settings, **chosen)
        rules.check_settings(settings)
        rows.update_event(tx, info.title, info.state)
        for name in chosen:
            rows.write_setting(tx, name, getattr(settings, name))
        tx.record(CHANGED, what=",".join(sorted(changes)), state=info.state)

    def _changed_info(self, changes: dict[str, Any]) -> EventInfo:
        title = rules.clean_title(changes.get("title", self._info.title))
        state = changes.get("state", self._info.state)
        rules.check_state(self._info.state, state)
        return replace(self._info, title=title, state=state)

    def _hear(self, fact: Fact) -> None:
        """The first listener of its store: those after it already see the change."""
        if fact.kind == CHANGED:
            self._reread()

    def _reread(self) -> None:
        self._info, self._key = self._read()
        self._settings = rows.read_settings(self._store)

    def _read(self) -> tuple[EventInfo, bytes]:
        found = rows.read_event(self._store)
        if found is None:
            raise rows.never_finished()
        return found
