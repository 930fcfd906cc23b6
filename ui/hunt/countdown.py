"""Seconds that are left, by the monotonic clock. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.hunt.model import Receipt
from kiosk.hunt.rules import UNDO_SECONDS


@dataclass(frozen=True, slots=True)
class Left:
    """`undo` and `correct` in seconds, 0 when it is over or there is nothing to undo."""

    undo: float = 0.0
    correct: float = 0.0

    @property
    def undo_part(self) -> float:
        """1 at the start, 0 at the end."""
        return min(1.0, self.undo / UNDO_SECONDS)

    @property
    def undo_seconds(self) -> int:
        """Begun seconds count."""
        return -int(-self.undo // 1)


def left(receipts: Sequence[Receipt], now: float) -> Left:
    """What holds for all of them."""
    if not receipts:
        return Left()
    undo = min(receipt.undo_until for receipt in receipts)
    correct = min(receipt.correct_until for receipt in receipts)
    return Left(max(0.0, undo - now), max(0.0, correct - now))
