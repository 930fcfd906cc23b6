"""The organizer's PIN. The limit on tries protects it, not the hash; it guards nothing outside this kiosk."""

from __future__ import annotations

import hashlib
import hmac
import math
from collections.abc import Callable
from dataclasses import replace

from kiosk.clock import Clock
from kiosk.event import rules
from kiosk.event import store as rows
from kiosk.event.model import Opened, PinAnswer, Wait, Wrong
from kiosk.event.store import PinRow
from kiosk.storage import Store

SALT_BYTES = 16
STORED_EVERY = 5


class OrganizerPin:
    """Setting and checking, 50 ms each. What is left of a wait is stored and begins anew after a restart; the
    wait runs by the monotonic clock, so a changed clock does not shorten it."""

    def __init__(self, store: Store, clock: Clock, random: Callable[[int], bytes]) -> None:
        self._store = store
        self._clock = clock
        self._random = random
        row = rows.read_pin(store)
        self._stored_wait = 0 if row is None else row.wait_seconds
        self._free_at = clock.monotonic() + self._stored_wait

    def is_set(self) -> bool:
        return rows.read_pin(self._store) is not None

    def waiting(self) -> int:
        """Whole seconds before the next try is looked at; 0 when it may be made now.

        Ask once a second until it is 0, also behind a closed pad: what is left is stored on the way, so that
        a restart neither shortens a wait nor begins one that was over.
        """
        left = max(0, math.ceil(self._free_at - self._clock.monotonic()))
        if left <= self._stored_wait - STORED_EVERY or left == 0 < self._stored_wait:
            self._store_wait(left)
        return left

    def set(self, pin: str, actor: str = "organizer") -> None:
        """Refuses fewer than six digits and those anybody would try first. Ends any wait."""
        digits = rules.clean_pin(pin)
        rules.check_new_pin(digits)
        salt = self._random(SALT_BYTES)
        row = PinRow(salt, _hash(digits, salt), 0, 0, 0)
        with self._store.transaction(actor) as tx:
            rows.write_pin(tx, row)
            tx.record("organizer-pin-set")
        self._begin_wait(0)

    def check(self, pin: str) -> PinAnswer:
        """Without a PIN set, every PIN is wrong. The count is stored before the answer is known."""
        row = rows.read_pin(self._store)
        if row is None:
            return Wrong(rules.TRIES)
        if left := self.waiting():
            return Wait(left)
        if hmac.compare_digest(_hash(rules.clean_pin(pin), row.salt), row.hash):
            return self._right(row)
        return self._wrong(row)

    def _right(self, row: PinRow) -> Opened:
        with self._store.transaction("organizer") as tx:
            rows.write_pin(tx, replace(row, wrong=0, rounds=0, wait_seconds=0))
            tx.record("organizer-entered")
        return Opened()

    def _wrong(self, row: PinRow) -> Wrong | Wait:
        wrong = row.wrong + 1
        if wrong < rules.TRIES:
            with self._store.transaction("visitor") as tx:
                rows.write_pin(tx, replace(row, wrong=wrong, wait_seconds=0))
                tx.record("organizer-pin-wrong", tries_left=rules.TRIES - wrong)
            return Wrong(rules.TRIES - wrong)
        seconds = rules.wait_after(row.rounds + 1)
        with self._store.transaction("visitor") as tx:
            rows.write_pin(tx, replace(row, wrong=0, rounds=row.rounds + 1, wait_seconds=seconds))
            tx.record("organizer-pin-locked", seconds=seconds)
        self._begin_wait(seconds)
        return Wait(seconds)

    def _begin_wait(self, seconds: int) -> None:
        self._free_at = self._clock.monotonic() + seconds
        self._stored_wait = seconds

    def _store_wait(self, left: int) -> None:
        with self._store.transaction("system") as tx:
            rows.write_wait(tx, left)
        self._stored_wait = left


def _hash(digits: str, salt: bytes) -> bytes:
    return hashlib.scrypt(digits.encode(), salt=salt, n=2**15, r=8, p=1, maxmem=2**26)
