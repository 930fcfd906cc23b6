"""Visitors' PINs: given out, checked, protected by their limits.

Kept as a hash with the event's key and a salt. Whoever has the file and a minute can try all ten thousand: a
PIN tells colleagues apart at this kiosk and guards nothing else.
"""

from __future__ import annotations

import hashlib
import hmac
import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.answers import Refused
from kiosk.clock import Clock
from kiosk.event.rules import clean_pin
from kiosk.people import pin_rules as rules
from kiosk.people import store
from kiosk.people.store import PinRow
from kiosk.storage import Store, Transaction
from kiosk.words import Sentence

SALT_BYTES = 16
STORED_EVERY = 5


@dataclass(frozen=True, slots=True)
class RightPin:
    pass


@dataclass(frozen=True, slots=True)
class WrongPin:
    tries_left: int


@dataclass(frozen=True, slots=True)
class WaitForPin:
    """No PIN is looked at before so many seconds have passed."""

    seconds: int


@dataclass(frozen=True, slots=True)
class NoPin:
    """Nobody gave this person one."""


PinAnswer = RightPin | WrongPin | WaitForPin | NoPin


class VisitorPins:
    """Waits run by the monotonic clock. What is left of one is stored and begins anew after a restart."""

    def __init__(self, base: Store, event_key: bytes, clock: Clock, random: Callable[[int], bytes]) -> None:
        self._store = base
        self._event_key = event_key
        self._clock = clock
        self._random = random
        now = clock.monotonic()
        self._free_at = {row.salt: now + row.wait_seconds for row in store.waiting_pins(base)}
        self._spent, self._since = store.spent_tries(base), now

    def has(self, person: str) -> bool:
        return store.pin(self._store, person) is not None

    def waiting(self, person: str) -> int:
        """Whole seconds before the next try is looked at; 0 when it may be made now.

        Ask while somebody waits: what is left is stored on the way, so that a restart neither shortens a wait
        nor begins one that was over.
        """
        row = store.pin(self._store, person)
        if row is None:
            return 0
        self._forgive()
        left = self._left(row)
        if left <= row.wait_seconds - STORED_EVERY or left == 0 < row.wait_seconds:
            with self._store.transaction("system") as tx:
                store.write_pin(tx, person, replace(row, wait_seconds=left))
        return max(left, rules.crowd_wait(self._spent, self._clock.monotonic() - self._since))

    def check(self, person: str, pin: str) -> PinAnswer:
        """The count is stored before the answer is known."""
        row = store.pin(self._store, person)
        if row is None:
            return NoPin()
        if left := self.waiting(person):
            return WaitForPin(left)
        if hmac.compare_digest(self._hash(person, row.salt, clean_pin(pin)), row.hash):
            return self._right(person, row)
        return self._wrong(person, row)

    def renew(self, person: str, actor: str) -> str:
        """Four new digits, kept nowhere as they are. The old ones, and any wait of this person, end."""
        digits = rules.new_digits(self._random)
        with self._store.transaction(actor) as tx:
            if not store.is_person(tx, person):
                raise Refused(Sentence("People", "This person is not in the list."))
            self.put(tx, person, digits)
            tx.record("pin-issued", person=person)
        return digits

    def put(self, tx: Transaction, person: str, digits: str) -> None:
        salt = self._random(SALT_BYTES)
        store.write_pin(tx, person, PinRow(salt, self._hash(person, salt, digits), 0, 0))

    def _right(self, person: str, row: PinRow) -> RightPin:
        if row.wrong:
            with self._store.transaction("visitor") as tx:
                store.write_pin(tx, person, replace(row, wrong=0, wait_seconds=0))
                tx.record("visitor-pin-right", person=person)
        return RightPin()

    def _wrong(self, person: str, row: PinRow) -> WrongPin | WaitForPin:
        wrong, now = row.wrong + 1, self._clock.monotonic()
        seconds = rules.wait_after(wrong)
        with self._store.transaction("visitor") as tx:
            store.write_pin(tx, person, replace(row, wrong=wrong, wait_seconds=seconds))
            store.write_spent_tries(tx, self._spent + 1)
            tx.record("visitor-pin-wrong", person=person, wrong=wrong, wait=seconds)
        self._spent += 1
        self._free_at[row.salt] = now + seconds
        left = max(seconds, rules.crowd_wait(self._spent, now - self._since))
        return WaitForPin(left) if left else WrongPin(rules.tries_left(wrong))

    def _left(self, row: PinRow) -> int:
        return max(0, math.ceil(self._free_at.get(row.salt, 0.0) - self._clock.monotonic()))

    def _forgive(self) -> None:
        """Takes from the kiosk's count what time has forgiven."""
        now = self._clock.monotonic()
        count = rules.forgiven(self._spent, now - self._since)
        if count:
            with self._store.transaction("system") as tx:
                store.write_spent_tries(tx, self._spent - count)
            self._spent -= count
            self._since += count * rules.REFILL
        if not self._spent:
            self._since = now

    def _hash(self, person: str, salt: bytes, digits: str) -> bytes:
        said = b"\n".join((b"handlebar-pin/1", person.encode(), salt, digits.encode("utf-8", "replace")))
        return hmac.new(self._event_key, said, hashlib.sha256).digest()
