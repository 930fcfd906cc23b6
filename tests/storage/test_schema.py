"""The stamp that spares an import is honest: whatever changes in a migration is seen."""

from __future__ import annotations

import importlib
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.answers import Refused
from kiosk.storage import Store
from tests.plain import SetClock

GARDEN = ("garden.beds",)
FIRST = """
from sqlite_utils.migrations import Migrations

migrations = Migrations("garden")


@migrations()
def m001(database):
    database.execute("CREATE TABLE plant (name TEXT NOT NULL) STRICT")
"""
SECOND = (
    FIRST
    + """

@migrations()
def m002(database):
    database.execute("ALTER TABLE plant ADD COLUMN height INTEGER NOT NULL DEFAULT 0")
"""
)
BROKEN = (
    SECOND
    + """

@migrations()
def m003(database):
    raise LookupError("on purpose")
"""
)
ORPHANS = (
    SECOND
    + """

@migrations()
def m003(database):
    database.execute("CREATE TABLE leaf (plant INTEGER NOT NULL REFERENCES journal (number)) STRICT")
    database.execute("INSERT INTO leaf (plant) VALUES (99)")
"""
)


class Garden:
    """An area on the disk whose migrations change as versions of a program do."""

    def __init__(self, folder: Path) -> None:
        self._source = folder / "garden" / "beds" / "migrations.py"
        self._source.parent.mkdir(parents=True)
        for package in (self._source.parent, self._source.parent.parent):
            (package / "__init__.py").touch()

    def write(self, source: str) -> None:
        self._source.write_text(source)
        forget()


def forget() -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "garden"]:
        del sys.modules[name]
    importlib.invalidate_caches()


@pytest.fixture
def garden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Garden]:
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    made = Garden(tmp_path)
    made.write(FIRST)
    yield made
    forget()


@pytest.fixture
def planted(garden: Garden, path: Path, clock: SetClock) -> Path:
    store = Store.create(path, GARDEN, clock)
    with store.transaction("organizer") as tx:
        tx.execute("INSERT INTO plant (name) VALUES ('fern')")
        tx.record("planted")
    store.close()
    return path


def columns(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    names = [row[1] for row in connection.execute("PRAGMA table_info (plant)")]
    connection.close()
    return names


def test_a_new_migration_is_applied_at_the_next_opening(
    planted: Path, garden: Garden, clock: SetClock
) -> None:
    garden.write(SECOND)
    store = Store.open(planted, GARDEN, clock)
    row = store.one("SELECT name, height FROM plant")
    assert row is not None and tuple(row) == ("fern", 0)
    store.close()


def test_an_older_program_refuses_it_afterwards(planted: Path, garden: Garden, clock: SetClock) -> None:
    garden.write(SECOND)
    Store.open(planted, GARDEN, clock).close()
    garden.write(FIRST)
    before = planted.read_bytes()
    with pytest.raises(Refused, match="newer"):
        Store.open(planted, GARDEN, clock)
    assert planted.read_bytes() == before


@pytest.mark.parametrize("source", [BROKEN, ORPHANS])
def test_of_a_migration_that_fails_nothing_remains(
    planted: Path, garden: Garden, clock: SetClock, source: str
) -> None:
    garden.write(source)
    before = columns(planted)
    with pytest.raises((LookupError, RuntimeError)):
        Store.open(planted, GARDEN, clock)
    assert columns(planted) == before == ["name"]
    garden.write(SECOND)
    Store.open(planted, GARDEN, clock).close()
    assert columns(planted) == ["name", "height"]


def test_a_reader_refuses_an_older_schema_and_changes_nothing(
    planted: Path, garden: Garden, clock: SetClock
) -> None:
    garden.write(SECOND)
    before = planted.read_bytes()
    with pytest.raises(Refused, match="older"):
        Store.open(planted, GARDEN, clock, read_only=True)
    assert planted.read_bytes() == before


def test_a_changed_comment_costs_one_look_and_harms_nothing(
    planted: Path, garden: Garden, clock: SetClock
) -> None:
    garden.write("# A word.\n" + FIRST)
    store = Store.open(planted, GARDEN, clock)
    assert len(store.query("SELECT * FROM plant")) == 1
    store.close()


def test_an_area_without_migrations_is_a_mistake_of_ours(path: Path, clock: SetClock) -> None:
    with pytest.raises(ImportError):
        Store.create(path, ("scanning",), clock)
    assert not path.exists()
