from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.storage import Store, backup
from tests.plain import SetClock
from tests.second_connection import SecondConnection
from tests.storage.conftest import AREAS
from tests.storage.test_store import add_piece


def test_a_backup_holds_what_the_store_holds(store: Store, tmp_path: Path, clock: SetClock) -> None:
    add_piece(store, 1)
    made = backup.back_up(store.path, tmp_path / "backups" / "one.db")
    assert dict(made.contents.rows)["piece"] == 1
    assert made.contents.identity == store.identity
    copy = Store.open(made.path, AREAS, clock)
    assert copy.verify() == store.verify()
    copy.close()
    assert [path.name for path in made.path.parent.iterdir() if path.suffix == ".db"] == ["one.db"]


def test_the_store_goes_on_working_meanwhile(store: Store, tmp_path: Path) -> None:
    """Copies run on another thread while pieces are made; each copy is of one moment, and no commit fails."""
    made: list[backup.Backup] = []

    def copy_again_and_again() -> None:
        for number in range(4):
            made.append(backup.back_up(store.path, tmp_path / "backups" / f"{number}.db"))

    worker = threading.Thread(target=copy_again_and_again)
    worker.start()
    number = 0
    while worker.is_alive() and number < 100:
        number += 1
        add_piece(store, number)
    worker.join()
    assert SecondConnection(store.path).value("SELECT count(*) FROM piece") == number
    for each in made:
        rows = dict(each.contents.rows)
        assert rows["piece"] == rows["journal"]
    assert len(made) == 4


def test_a_copy_that_differs_is_not_kept(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a kill at the wrong moment: a valid, empty database."""
    add_piece(store, 1)

    def copy_nothing(source: Path, target: Path) -> backup.Contents:
        with backup.reading(source) as connection:
            expected = backup.contents_of(connection)
        Store.create(target, AREAS, SetClock()).close()
        return expected

    monkeypatch.setattr(backup, "_copy", copy_nothing)
    with pytest.raises(Unavailable, match="did not come out right"):
        backup.back_up(store.path, tmp_path / "backups" / "one.db")
    assert not (tmp_path / "backups" / "one.db").exists()


def test_a_damaged_copy_is_not_kept(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_piece(store, 1)
    real = backup.sync_file

    def damage(path: Path) -> None:
        real(path)
        connection = sqlite3.connect(path)
        connection.execute("UPDATE journal SET kind = 'other'")
        connection.commit()
        connection.close()

    monkeypatch.setattr(backup, "sync_file", damage)
    with pytest.raises(Unavailable, match="did not come out right"):
        backup.back_up(store.path, tmp_path / "backups" / "one.db")
    assert list((tmp_path / "backups").glob("*.db")) == []


def test_what_a_killed_backup_left_is_cleared(store: Store, tmp_path: Path) -> None:
    left = backup.unfinished_beside(tmp_path / "one.db")
    left.write_bytes(b"half")
    backup.clear_unfinished(tmp_path)
    assert not left.exists()
    assert store.path.exists()


def test_the_second_place_gets_the_same(store: Store, tmp_path: Path) -> None:
    add_piece(store, 1)
    made = backup.back_up(store.path, tmp_path / "one.db")
    again = backup.copy_backup(made, tmp_path / "stick" / "one.db")
    assert again.path.read_bytes() == made.path.read_bytes()
    assert again.contents == made.contents


def test_nothing_to_back_up_is_said(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        backup.back_up(tmp_path / "nothing.db", tmp_path / "one.db")
