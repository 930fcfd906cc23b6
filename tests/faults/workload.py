"""What the sweeps drive: `claims_workload` is small and knows no limits, `hunt_workload` is the real hunt."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol


class Session(Protocol):
    def claim(self, piece: int, person: str) -> str:
        """A receipt; the same for the same person and piece; "taken" when somebody else has it. Refused and
        Unavailable as the services raise them."""
        ...


class Workload(Protocol):
    """A module. `prepare` makes an event with unclaimed pieces, numbered from 1, and people P-1 to P-8."""

    __name__: str

    def prepare(self, folder: Path, pieces: int) -> None: ...

    def session(self, folder: Path, *, locked: bool = True) -> AbstractContextManager[Session]:
        """Opens the event as the kiosk does; `locked=False` goes around the one-process lock."""
        ...

    def problems(self, folder: Path, receipts: Iterable[tuple[int, str, str]]) -> list[str]:
        """Opens the event as the kiosk does and reads everything: each (piece, person, receipt) that was
        acknowledged must be there, and nothing may be there by half."""
        ...

    def contents(self, folder: Path) -> object:
        """Everything a screen could show, comparable; raises what opening raises."""
        ...
