"""Opening refuses, in plain words, and every byte of the folder is as it was."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.storage import Store
from tests.faults.disk import ROOT
from tests.plain import SetClock
from tests.storage.conftest import AREAS


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def closed(path: Path, clock: SetClock) -> Path:
    store = Store.create(path, AREAS, clock)
    with store.transaction("organizer") as tx:
        tx.record("event-created")
    store.close()
    return path


def remove(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def write_text(path: Path) -> None:
    path.write_text("A shopping list: milk, bread, mustache wax.\n" * 300)


def change_header(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[:16] = b"\x00" * 16
    path.write_bytes(content)


def another_program(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE song (title TEXT)")
    connection.close()


def leave_wal(path: Path) -> None:
    path.with_name(f"{path.name}-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(60))


def newer_migration(path: Path) -> None:
    apply_later(path, "claims", "m999_later")


def newer_area(path: Path) -> None:
    apply_later(path, "karaoke", "m001")


def apply_later(path: Path, area: str, name: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, 'now')", (area, name)
    )
    connection.execute("UPDATE schema_stamp SET stamp = 'of a later program'")
    connection.commit()
    connection.close()


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (remove, "There is no event here"),
        (empty, "The event's file is empty"),
        (write_text, "not a Handlebar event"),
        (change_header, "not a Handlebar event"),
        (another_program, "not a Handlebar event"),
        (leave_wal, "half-made changes"),
        (newer_migration, "A newer Handlebar"),
        (newer_area, "A newer Handlebar"),
    ],
)
def test_refused_unharmed(
    closed: Path, clock: SetClock, spoil: Callable[[Path], None], words: str, read_only: bool
) -> None:
    spoil(closed)
    before = bytes_of(closed.parent)
    with pytest.raises(Refused, match=words):
        Store.open(closed, AREAS, clock, read_only=read_only)
    assert bytes_of(closed.parent) == before


def test_half_a_file_is_said_to_be_damaged(closed: Path, clock: SetClock) -> None:
    content = closed.read_bytes()
    closed.write_bytes(content[: len(content) // 2])
    before = bytes_of(closed.parent)
    with pytest.raises(Unavailable, match="damaged"):
        Store.open(closed, AREAS, clock).verify()
    assert bytes_of(closed.parent) == before


OPEN_AND_SAY = """
import sys
from pathlib import Path
from kiosk.storage import Store
from tests.plain import SetClock
store = Store.open(Path(sys.argv[1]), ("tests.faults.claims",), SetClock())
assert store.query("SELECT count(*) FROM journal")[0][0] == 1
print(sorted({name.partition(".")[0] for name in sys.modules} & {"sqlite_utils", "sqlite3", "click"}))
"""


def test_opening_imports_no_sqlite_utils_when_nothing_is_due(closed: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-c", OPEN_AND_SAY, closed], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert said.stdout.strip() == "['sqlite3']", said.stderr
