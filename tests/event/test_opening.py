"""An event's folder is made whole, opened by one process, and refused unharmed."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.event.folder import EventFolder
from kiosk.event.opening import OpenEvent, create_event, open_event
from kiosk.storage import Store
from tests.event.conftest import AREAS
from tests.faults.disk import ROOT, environment
from tests.plain import SeededRandom, SetClock
from tests.storage.test_opening import (
    another_program,
    bytes_of,
    empty,
    leave_wal,
    newer_area,
    remove,
    write_text,
)


def test_a_new_event_has_its_folders_its_mark_and_its_key(opened: OpenEvent) -> None:
    info = opened.event.info
    assert (len(info.id), info.title, info.state) == (3, "Appreciation week", "draft")
    assert len(opened.event.key) == 32
    folders = {path.name for path in opened.folder.path.iterdir() if path.is_dir()}
    assert folders == {"media", "prints", "exports", "backups", "logs"}


def test_nothing_else_is_left_beside_a_new_event(folder: EventFolder) -> None:
    assert [path.name for path in folder.path.parent.iterdir()] == ["week"]


def test_a_folder_with_something_in_it_is_not_touched(tmp_path: Path, clock: SetClock) -> None:
    (tmp_path / "week").mkdir()
    (tmp_path / "week" / "letter.txt").write_text("mine")
    with pytest.raises(Refused, match="something in this folder"):
        create_event(tmp_path / "week", "Week", clock, SeededRandom(), areas=AREAS)
    assert bytes_of(tmp_path) == {"week/letter.txt": b"mine"}


def test_an_empty_folder_may_be_used(tmp_path: Path, clock: SetClock) -> None:
    (tmp_path / "week").mkdir()
    create_event(tmp_path / "week", "Week", clock, SeededRandom(), areas=AREAS)
    open_event(tmp_path / "week", clock, areas=AREAS).close()


def another_event(database: Path) -> None:
    other = database.parent.parent / "other"
    create_event(other, "Other", SetClock(), SeededRandom(99), areas=AREAS)
    shutil.copy(other / "event.db", database)
    shutil.rmtree(other)


def never_finished(database: Path) -> None:
    database.unlink()
    Store.create(database, AREAS, SetClock()).close()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (remove, "There is no event here"),
        (empty, "file is empty"),
        (write_text, "not a Handlebar event"),
        (another_program, "not a Handlebar event"),
        (leave_wal, "half-made changes"),
        (newer_area, "A newer Handlebar"),
        (another_event, "belongs to another event"),
        (never_finished, "never finished"),
    ],
)
def test_refused_unharmed(
    folder: EventFolder, clock: SetClock, spoil: Callable[[Path], None], words: str
) -> None:
    spoil(folder.database)
    before = bytes_of(folder.path)
    with pytest.raises(Refused, match=words):
        open_event(folder.path, clock, areas=AREAS)
    assert bytes_of(folder.path) == before


def test_a_missing_folder_is_refused_and_not_made(tmp_path: Path, clock: SetClock) -> None:
    with pytest.raises(Refused, match="no event here"):
        open_event(tmp_path / "nowhere", clock, areas=AREAS)
    assert list(tmp_path.iterdir()) == []


def test_a_changed_byte_is_refused_unharmed(folder: EventFolder, clock: SetClock) -> None:
    content = bytearray(folder.database.read_bytes())
    content[content.index(b"Appreciation")] ^= 2
    folder.database.write_bytes(content)
    before = bytes_of(folder.path)
    with pytest.raises(Unavailable, match="damaged"):
        open_event(folder.path, clock, areas=AREAS)
    assert bytes_of(folder.path) == before


def test_damage_is_also_found_without_a_seal(folder: EventFolder, clock: SetClock) -> None:
    folder.seal.unlink()
    connection = sqlite3.connect(folder.database)
    connection.execute("UPDATE journal SET actor = 'visitor'")
    connection.commit()
    connection.close()
    with pytest.raises(Unavailable, match="damaged"):
        open_event(folder.path, clock, areas=AREAS)


def test_only_one_may_have_it_open(opened: OpenEvent, clock: SetClock) -> None:
    before = bytes_of(opened.folder.path)
    with pytest.raises(Refused, match="already open"):
        open_event(opened.folder.path, clock, areas=AREAS)
    assert bytes_of(opened.folder.path) == before


def test_a_reader_works_while_it_is_open(opened: OpenEvent, clock: SetClock) -> None:
    opened.event.change("organizer", title="Another title")
    reader = open_event(opened.folder.path, clock, areas=AREAS, writing=False)
    assert reader.event.info.title == "Another title"
    with pytest.raises(Unavailable):
        reader.event.change("organizer", title="Never")
    reader.close()
    opened.event.change("organizer", title="Still works")


def test_it_can_be_opened_again_after_closing(folder: EventFolder, clock: SetClock) -> None:
    for _ in range(3):
        with open_event(folder.path, clock, areas=AREAS) as opened:
            opened.event.change("organizer", title=f"{opened.event.info.title}!")
    with open_event(folder.path, clock, areas=AREAS) as opened:
        assert opened.event.info.title == "Appreciation week!!!"


def test_a_copied_database_alone_becomes_a_folder_of_its_own(
    folder: EventFolder, tmp_path: Path, clock: SetClock
) -> None:
    (tmp_path / "copy").mkdir()
    shutil.copy(folder.database, tmp_path / "copy")
    with open_event(tmp_path / "copy", clock, areas=AREAS) as opened:
        assert opened.event.info.title == "Appreciation week"
    assert (tmp_path / "copy" / "event.id").read_bytes() == folder.identity.read_bytes()


HOLD = """
import os, sys
from pathlib import Path
from kiosk.event.opening import open_event
from tests.plain import SetClock
opened = open_event(Path(sys.argv[1]), SetClock(), areas=("event",))
opened.event.change("organizer", title="Before the kill")
os.write(1, b"open\\n")
sys.stdin.read()
"""


def test_a_kill_gives_the_lock_back_and_loses_nothing(folder: EventFolder, clock: SetClock) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, folder.path], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdout is not None and child.stdout.readline() == b"open\n"
    with pytest.raises(Refused, match="already open"):
        open_event(folder.path, clock, areas=AREAS)
    os.kill(child.pid, signal.SIGKILL)
    child.communicate(timeout=60)
    with open_event(folder.path, clock, areas=AREAS) as opened:
        assert opened.event.info.title == "Before the kill"


OPEN = """
import sys
from pathlib import Path
from kiosk.answers import Unavailable
from kiosk.event.opening import open_event
from tests.plain import SetClock
reader = open_event(Path(sys.argv[1]), SetClock(), areas=("event",), writing=False)
print(reader.event.info.title)
reader.close()
try:
    open_event(Path(sys.argv[1]), SetClock(), areas=("event",))
except Unavailable as trouble:
    print(trouble.what.text)
"""


def test_a_read_only_disk_can_be_read_and_is_said(folder: EventFolder, disk_library: Path) -> None:
    before = bytes_of(folder.path)
    said = subprocess.run(
        [sys.executable, "-c", OPEN, folder.path],
        env=environment(disk_library, folder.path, rule="read-only"),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert said.stdout.splitlines() == ["Appreciation week", "This disk can be read but not written."], (
        said.stderr
    )
    assert bytes_of(folder.path) == before
