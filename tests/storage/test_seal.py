from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kiosk.storage.seal import SealState, look, seal


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "event.db"
    write(path, "CREATE TABLE piece (note TEXT)")
    return path


def write(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 4
    path.write_bytes(content)


def test_an_untouched_file_holds(database: Path, tmp_path: Path) -> None:
    seal(database, tmp_path / "seal")
    assert look(database, tmp_path / "seal") is SealState.HOLDS


def test_each_flip_breaks_it_except_in_the_counter(database: Path, tmp_path: Path) -> None:
    seal(database, tmp_path / "seal")
    for at in (*range(20, 32), *range(0, database.stat().st_size, 61)):
        flip(database, at)
        expected = SealState.SAYS_NOTHING if 24 <= at < 28 else SealState.BROKEN
        assert look(database, tmp_path / "seal") is expected, at
        flip(database, at)


def test_after_a_commit_the_old_seal_says_nothing(database: Path, tmp_path: Path) -> None:
    seal(database, tmp_path / "seal")
    write(database, "INSERT INTO piece VALUES ('x')")
    assert look(database, tmp_path / "seal") is SealState.SAYS_NOTHING


def test_without_a_seal_nothing_is_said(database: Path, tmp_path: Path) -> None:
    assert look(database, tmp_path / "seal") is SealState.SAYS_NOTHING


def test_a_damaged_seal_says_nothing(database: Path, tmp_path: Path) -> None:
    beside = tmp_path / "seal"
    seal(database, beside)
    for at in range(beside.stat().st_size):
        flip(beside, at)
        assert look(database, beside) is SealState.SAYS_NOTHING
        flip(beside, at)


def test_a_rollback_to_be_done_is_neither_sealed_nor_judged(database: Path, tmp_path: Path) -> None:
    seal(database, tmp_path / "seal")
    database.with_name("event.db-journal").write_bytes(b"hot")
    flip(database, 100)
    assert look(database, tmp_path / "seal") is SealState.SAYS_NOTHING
    seal(database, tmp_path / "other")
    assert not (tmp_path / "other").exists()
