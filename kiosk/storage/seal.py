"""A seal over a database that was closed in order: one flipped bit is seen at the next opening.

SQLite has no checksums: a flipped bit inside a name or a number looks like data. The seal holds the SHA-256
of the whole file and its change counter. Every commit moves the counter, so after a kill the old seal speaks
of another state and says nothing.

Reading the file here opens and closes it, and that drops this process's locks on it: only while no connection
is open, under the event's one-process lock.
"""

from __future__ import annotations

import enum
import hashlib
import re
import zlib
from pathlib import Path

from kiosk.storage.files import write_durably

COUNTER = slice(24, 28)
FORM = re.compile(r"(handlebar-seal/1\n([0-9a-f]{8}) ([0-9a-f]{64})) ([0-9a-f]{8})\n")


class SealState(enum.Enum):
    HOLDS = "holds"
    BROKEN = "broken"
    SAYS_NOTHING = "says nothing"


def seal(database: Path, beside: Path) -> None:
    """Writes the seal durably. A rollback still to be done leaves the file unsealed."""
    if _unfinished(database):
        return
    content = database.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    write_durably(beside, _form(content[COUNTER].hex(), digest).encode())


def look(database: Path, beside: Path) -> SealState:
    sealed = _read(beside)
    if sealed is None or _unfinished(database):
        return SealState.SAYS_NOTHING
    counter, digest = sealed
    content = database.read_bytes()
    if hashlib.sha256(content).hexdigest() == digest:
        return SealState.HOLDS
    return SealState.BROKEN if content[COUNTER].hex() == counter else SealState.SAYS_NOTHING


def _read(beside: Path) -> tuple[str, str] | None:
    """Counter and digest; None when there is no seal, or the seal itself was damaged."""
    try:
        found = FORM.fullmatch(beside.read_bytes().decode("ascii", "replace"))
    except FileNotFoundError:
        return None
    if found is None or found[0] != _form(found[2], found[3]):
        return None
    return found[2], found[3]


def _form(counter: str, digest: str) -> str:
    text = f"handlebar-seal/1\n{counter} {digest}"
    return f"{text} {zlib.crc32(text.encode()):08x}\n"


def _unfinished(database: Path) -> bool:
    journal = database.with_name(f"{database.name}-journal")
    return journal.exists() and journal.stat().st_size > 0
