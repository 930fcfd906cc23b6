"""While a vote is open, no two states of it lie side by side: one vote apart, they would show that vote."""

from __future__ import annotations

import fcntl
import logging
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from kiosk.event.folder import EventFolder
from kiosk.storage import troubles
from kiosk.storage.backup import clear_unfinished
from kiosk.storage.files import sync_folder

LOCK = ".lock"
LOOK_AGAIN = 0.02
PATIENCE = 1.0
"""Seconds a voter waits for the second place, at most."""
LONGEST_BACKUP = 10.0
"""Seconds a voter waits for a backup that is being made."""

Voting = Callable[[Path], bool | None]
"""Of a copy: whether a vote was open when it was made. None: it cannot be read."""

_log = logging.getLogger(__name__)


@contextmanager
def alone_with(backups: Path, seconds: float = float("inf")) -> Iterator[None]:
    """Waits for whoever makes a backup there, or writes a ballot beside it: another thread or process.

    OSError when it takes longer than so many seconds.
    """
    backups.mkdir(parents=True, exist_ok=True)
    lock = os.open(backups / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        _take(lock, time.monotonic() + seconds)
        yield
    finally:
        os.close(lock)


def _take(lock: int, until: float) -> None:
    while True:
        try:
            return fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise
            time.sleep(LOOK_AGAIN)


class Quiet:
    """Around the transaction of a cast: copies with older ballots go first, the next one is made after it.

    `second`: the other place. It is asked for in a thread and waited for `PATIENCE` seconds: a stick that
    hangs or fails holds up no vote, and what lies there goes with the next one.
    """

    def __init__(self, folder: EventFolder, second: Callable[[], Path | None], voting: Voting) -> None:
        self._folder = folder
        self._second = second
        self._voting = voting
        self._sweeping: Thread | None = None

    @contextmanager
    def casting(self) -> Iterator[None]:
        """Unavailable when the copies beside the ballots cannot be removed."""
        try:
            with alone_with(self._folder.backups, LONGEST_BACKUP):
                clear_unfinished(self._folder.backups)
                remove_voting(self._folder.backups, self._voting)
                self._sweep(self._second())
                yield
        except OSError as error:
            raise troubles.of_files(error) from error

    def _sweep(self, second: Path | None) -> None:
        if second is None or (self._sweeping is not None and self._sweeping.is_alive()):
            return
        self._sweeping = Thread(target=_sweep, args=(second, self._voting), daemon=True)
        self._sweeping.start()
        self._sweeping.join(PATIENCE)
        if self._sweeping.is_alive():
            _log.warning("the second place for backups keeps a vote waiting")


def remove_voting(folder: Path, voting: Voting) -> None:
    """Removes the copies in which a vote is open, durably. No clock decides: by their running numbers, from
    the newest back to the first one in which none is; copies made before an update besides.
    """
    gone = [path for path in folder.glob("before-update-*.db") if voting(path)]
    for path in sorted(folder.glob("[0-9A-Z]*-*.db"), key=_number, reverse=True):
        found = voting(path)
        if found:
            gone.append(path)
        elif found is False:
            break
    for path in gone:
        path.unlink(missing_ok=True)
    if gone:
        sync_folder(folder)


def _number(path: Path) -> int:
    number = path.name.split("-")[1]
    return int(number) if number.isdecimal() else 0


def _sweep(second: Path, voting: Voting) -> None:
    try:
        if second.is_dir():
            clear_unfinished(second)
            remove_voting(second, voting)
    except OSError as error:
        _log.warning("older ballots stay at the second place: %s", error.strerror)
