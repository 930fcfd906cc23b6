"""Where an event lives, what tells it from another, and the lock that one process holds."""

from __future__ import annotations

import fcntl
import os
import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.answers import Refused
from kiosk.storage.files import sync_folder
from kiosk.words import Sentence

IDENTITY_FORM = re.compile(r"handlebar-event/1\n([0-9A-Z]{3}) ([0-9a-f]{64})\n")


@dataclass(frozen=True, slots=True)
class EventFolder:
    path: Path

    @property
    def database(self) -> Path:
        return self.path / "event.db"

    @property
    def media(self) -> Path:
        return self.path / "media"

    @property
    def prints(self) -> Path:
        return self.path / "prints"

    @property
    def exports(self) -> Path:
        return self.path / "exports"

    @property
    def backups(self) -> Path:
        return self.path / "backups"

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    @property
    def unfinished(self) -> Path:
        """What visitors record, as long as they have not said yes: no backup knows it, no start finds it."""
        return self.path / "unfinished"

    @property
    def identity(self) -> Path:
        """Says whose folder this is; locked while a kiosk has the event open."""
        return self.path / "event.id"

    @property
    def seal(self) -> Path:
        return self.path / "event.seal"

    def make(self) -> None:
        for folder in (self.path, self.media, self.prints, self.exports, self.backups, self.logs):
            folder.mkdir(parents=True, exist_ok=True)
        sync_folder(self.path)


@dataclass(frozen=True, slots=True)
class Identity:
    """`first_line`: the hash of the journal's first line, which no other event's database has."""

    id: str
    first_line: str

    def text(self) -> str:
        return f"handlebar-event/1\n{self.id} {self.first_line}\n"


class Lock:
    """An flock on `event.id`. The system releases it when the process ends, however it ends.

    A child that is forked without exec would keep it: workers are spawned.
    """

    def __init__(self, path: Path, *, make: bool = False) -> None:
        """Refuses when another holds it. OSError when there is no such file, and none is to be made."""
        self._descriptor = _open(path, make)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self.release()
            raise Refused(
                Sentence("Event", "This event is already open in another window. Close it there first.")
            ) from None

    def read(self) -> Identity | None:
        """None when nothing was written yet, or it cannot be read any more."""
        found = IDENTITY_FORM.fullmatch(os.pread(self._descriptor, 4096, 0).decode("ascii", "replace"))
        return None if found is None else Identity(found[1], found[2])

    def write(self, identity: Identity) -> None:
        """In place, because the lock belongs to this very file."""
        os.ftruncate(self._descriptor, 0)
        os.pwrite(self._descriptor, identity.text().encode(), 0)
        os.fsync(self._descriptor)

    def release(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def _open(path: Path, make: bool) -> int:
    flags = os.O_RDWR | os.O_CLOEXEC | (os.O_CREAT if make else 0)
    try:
        return os.open(path, flags, 0o644)
    except (PermissionError, OSError) as error:
        if isinstance(error, FileNotFoundError):
            raise
        return os.open(path, os.O_RDONLY | os.O_CLOEXEC)
