from __future__ import annotations

import os
import pickle
import shutil
from pathlib import Path

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.event import backups
from kiosk.event.backups import Backups
from kiosk.event.folder import EventFolder
from kiosk.event.opening import OpenEvent, open_event
from kiosk.event.restoring import restore
from kiosk.storage import archive
from tests.event.conftest import AREAS
from tests.plain import SetClock
from tests.second_connection import SecondConnection
from tests.storage.test_archive import PICTURE, add_medium
from tests.storage.test_opening import bytes_of


@pytest.fixture
def minder(opened: OpenEvent, clock: SetClock) -> Backups:
    return Backups(opened.folder, opened.store, opened.event, clock)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != ".lock")


def test_the_first_is_due_at_once_the_next_after_a_change_and_ten_minutes(
    minder: Backups, opened: OpenEvent, clock: SetClock
) -> None:
    order = minder.due()
    assert order is not None
    assert minder.due() is None
    minder.finished(backups.run(order))
    clock.advance(700)
    assert minder.due() is None
    opened.event.change("organizer", title="Changed")
    assert minder.due() is not None
    opened.event.change("organizer", title="Changed again")
    clock.advance(599)
    assert minder.due() is None
    clock.advance(1)
    assert minder.due() is not None


@pytest.mark.parametrize("kind", sorted(backups.NOT_TO_WAIT))
def test_after_a_freeze_and_a_draw_nobody_waits_ten_minutes(
    kind: str, minder: Backups, opened: OpenEvent
) -> None:
    minder.order()
    opened.event.change("organizer", title="Changed")
    assert minder.due() is None
    with opened.store.transaction("organizer") as tx:
        tx.record(kind, draw="DRAW-1")
    assert minder.due() is not None
    assert minder.due() is None


def test_one_that_failed_is_due_again(minder: Backups, clock: SetClock) -> None:
    assert minder.due() is not None
    minder.failed()
    assert minder.due() is None
    clock.advance(600)
    assert minder.due() is not None


def test_an_order_and_a_report_can_go_to_another_process_and_back(minder: Backups) -> None:
    order = minder.order()
    assert pickle.loads(pickle.dumps(order)) == order
    report = backups.run(order)
    assert pickle.loads(pickle.dumps(report)) == report


def test_what_was_made_is_recorded(minder: Backups, second: SecondConnection) -> None:
    minder.finished(backups.run(minder.order()))
    assert second.value("SELECT kind FROM journal ORDER BY number DESC LIMIT 1") == "backup-made"


def test_names_count_upwards_whatever_the_clock_says(
    minder: Backups, opened: OpenEvent, clock: SetClock
) -> None:
    backups.run(minder.order())
    clock.set(clock.now().replace(year=2020))
    backups.run(minder.order())
    mark = opened.event.info.id
    assert names(opened.folder.backups) == [
        f"{mark}-0001-20260316T090000Z.db",
        f"{mark}-0002-20200316T090000Z.db",
    ]


def test_only_so_many_are_kept(minder: Backups, opened: OpenEvent, clock: SetClock) -> None:
    (opened.folder.backups / "mine.db").write_bytes(b"kept")
    for _ in range(10):
        backups.run(minder.order())
        clock.advance(60)
    assert len(names(opened.folder.backups)) == 7
    assert "mine.db" in names(opened.folder.backups)


def test_a_second_place_gets_backup_and_media(minder: Backups, opened: OpenEvent, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    picture = add_medium(opened.folder.media, PICTURE)
    opened.event.change("organizer", second_backup_place=str(stick))
    report = backups.run(minder.order())
    assert report.second_trouble is None
    (place,) = stick.iterdir()
    assert (place / report.backup.path.name).read_bytes() == report.backup.path.read_bytes()
    assert (place / "media" / picture.parent.name / picture.name).read_bytes() == PICTURE


def test_an_unplugged_second_place_is_said_and_the_first_is_fine(
    minder: Backups, opened: OpenEvent, tmp_path: Path, second: SecondConnection
) -> None:
    opened.event.change("organizer", second_backup_place=str(tmp_path / "unplugged"))
    report = backups.run(minder.order())
    assert report.second_trouble is not None and "not there" in str(report.second_trouble)
    assert report.backup.path.exists()
    assert not (tmp_path / "unplugged").exists()
    minder.finished(report)
    assert '"second":"failed"' in str(second.value("SELECT detail FROM journal ORDER BY number DESC LIMIT 1"))


@pytest.mark.parametrize("kind", ["db", "second place", "zip"])
def test_a_backup_comes_back_in_a_new_folder(
    minder: Backups, opened: OpenEvent, tmp_path: Path, clock: SetClock, kind: str
) -> None:
    add_medium(opened.folder.media, PICTURE)
    (tmp_path / "stick").mkdir()
    opened.event.change("organizer", title="To be saved", second_backup_place=str(tmp_path / "stick"))
    report = backups.run(minder.order())
    source = report.backup.path
    if kind == "second place":
        (source,) = (tmp_path / "stick").glob(f"*/{source.name}")
    elif kind == "zip":
        source = archive.pack(report.backup, opened.folder.media, tmp_path / "one.zip").path
    opened.event.change("organizer", title="Later")
    before = bytes_of(opened.folder.path)
    restore(source, tmp_path / "again", clock, areas=AREAS)
    assert bytes_of(opened.folder.path) == before
    with open_event(tmp_path / "again", clock, areas=AREAS) as again:
        assert again.event.info.title == "To be saved"
        assert again.event.key == opened.event.key
        assert again.store.verify().holds
    assert [path.read_bytes() for path in (tmp_path / "again" / "media").glob("*/*")] == [PICTURE]


def test_restoring_refuses_and_leaves_nothing(minder: Backups, tmp_path: Path, clock: SetClock) -> None:
    source = backups.run(minder.order()).backup.path
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    with pytest.raises(Refused, match="something in this folder"):
        restore(source, tmp_path / "full", clock, areas=AREAS)
    with pytest.raises(Refused, match="no backup"):
        restore(tmp_path / "nothing.zip", tmp_path / "new", clock, areas=AREAS)
    damaged = tmp_path / "damaged.db"
    shutil.copy(source, damaged)
    os.truncate(damaged, damaged.stat().st_size // 2)
    with pytest.raises(Unavailable, match="damaged"):
        restore(damaged, tmp_path / "new", clock, areas=AREAS)
    assert names(tmp_path) == ["damaged.db", "full", "week"]


def test_an_older_event_is_saved_before_it_is_migrated(
    folder: EventFolder, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_event(folder.path, clock, areas=(*AREAS, "tests.faults.claims")) as opened:
        assert opened.store.query("SELECT * FROM claim") == []
    (saved,) = folder.backups.iterdir()
    assert saved.name.startswith("before-update-")
    restore(saved, folder.path.parent / "old", clock, areas=AREAS)
