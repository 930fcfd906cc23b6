"""While a vote is open, no two states of it lie side by side: one vote apart, they would show that vote."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from kiosk.event.folder import EventFolder
from kiosk.storage.backup import clear_unfinished

LOCK = ".lock"


@contextmanager
def alone_with(backups: Path) -> Iterator[None]:
    """Waits for whoever makes a backup there, or writes a ballot beside it: another thread or process."""
    backups.mkdir(parents=True, exist_ok=True)
    lock = os.open(backups / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


class Quiet:
    """`remove(folder, since)` removes the backups of this event made from then on; `second`: the other place.

    Around the transaction of a cast: backups that hold older ballots go first, the next one is made after it.
    """

    def __init__(
        self,
        folder: EventFolder,
        second: Callable[[], Path | None],
        remove: Callable[[Path, datetime], None],
    ) -> None:
        self._folder = folder
        self._second = second
        self._remove = remove

    @contextmanager
    def casting(self, since: datetime) -> Iterator[None]:
        with alone_with(self._folder.backups):
            clear_unfinished(self._folder.backups)
            self._remove(self._folder.backups, since)
            second = self._second()
            if second is not None and second.is_dir():
                self._remove(second, since)
            yield
