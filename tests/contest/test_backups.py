"""Backups while a vote is open: never two states of it beside each other, and no vote waits long."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from kiosk.answers import Unavailable
from kiosk.command_line import REFUSED
from kiosk.event import quiet
from kiosk.event.backups import order_for, run, second_place
from kiosk.event.command import main as command
from kiosk.storage.backup import Backup, copy_backup
from tests.contest.conftest import Hall, tools_for


def backed_up(hall: Hall, second: Path | None = None) -> Path:
    order = order_for(hall.house.folder, hall.house.event.info.id, hall.clock.now(), second)
    return run(order).backup.path


def vote(hall: Hall, contest: int, number: int) -> None:
    hall.clock.advance(1)
    hall.house.booth.cast(contest, hall.everybody()[number], {})


def voters_in(path: Path) -> int:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM contest_voter").fetchone()[0])


@pytest.fixture
def stick(hall: Hall, tmp_path: Path) -> Path:
    """The second place, plugged in; the event's folder on it."""
    (tmp_path / "stick").mkdir()
    hall.house.event.change("organizer", second_backup_place=str(tmp_path / "stick"))
    place = second_place(hall.house.event, hall.house.store)
    assert place is not None
    return place


def test_copies_from_before_the_vote_stay_and_those_with_it_go_whatever_the_clock_says(hall: Hall) -> None:
    before = [backed_up(hall), backed_up(hall)]
    id_ = hall.opened()
    during = [backed_up(hall)]
    vote(hall, id_, 0)
    hall.clock.set(hall.clock.now() - timedelta(days=2))
    during.append(backed_up(hall))
    vote(hall, id_, 1)
    assert all(path.exists() for path in before)
    assert not any(path.exists() for path in during)
    assert voters_in(backed_up(hall)) == 2


def test_a_copy_made_before_an_update_goes_too(hall: Hall) -> None:
    id_ = hall.opened()
    vote(hall, id_, 0)
    kept = hall.house.folder.backups / "before-update-20260316T090000.db"
    shutil.copy(backed_up(hall), kept)
    vote(hall, id_, 1)
    assert not kept.exists()


def test_what_cannot_be_read_hides_no_copy_behind_it(hall: Hall) -> None:
    id_ = hall.opened()
    vote(hall, id_, 0)
    copy = backed_up(hall)
    damaged = copy.with_name(copy.name.replace("-0001-", "-0002-"))
    damaged.write_bytes(b"no database")
    vote(hall, id_, 1)
    assert damaged.exists()
    assert not copy.exists()


def test_a_stick_that_hangs_holds_up_no_vote(
    hall: Hall, stick: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    id_ = hall.opened()
    vote(hall, id_, 0)
    backed_up(hall, stick)
    monkeypatch.setattr(quiet, "PATIENCE", 0.02)
    let_go, remove = Event(), quiet.remove_voting

    def hanging(folder: Path, voting: quiet.Voting) -> None:
        if folder == stick:
            let_go.wait(20)
        remove(folder, voting)

    monkeypatch.setattr(quiet, "remove_voting", hanging)
    vote(hall, id_, 1)
    vote(hall, id_, 2)
    assert hall.house.booth.turnout(id_)[0] == 3
    assert len(caplog.messages) == 1
    assert len(list(stick.glob("*.db"))) == 1
    let_go.set()
    sweeping = hall.house.booth._quiet.__self__._sweeping  # type: ignore[attr-defined]
    sweeping.join(10)
    assert list(stick.glob("*.db")) == []


def test_a_stick_that_fails_holds_up_no_vote(
    hall: Hall, stick: Path, caplog: pytest.LogCaptureFixture
) -> None:
    id_ = hall.opened()
    vote(hall, id_, 0)
    made = backed_up(hall, stick)
    (stick / made.name).unlink()
    (stick / made.name).mkdir()
    (stick / made.name.replace("-0001-", "-0000-")).symlink_to(made.with_name("nowhere"))
    vote(hall, id_, 1)
    shutil.rmtree(stick.parent)
    vote(hall, id_, 2)
    assert hall.house.booth.turnout(id_)[0] == 3


def test_a_copy_for_the_stick_that_broke_off_goes_with_the_next_vote(hall: Hall, stick: Path) -> None:
    id_ = hall.opened()
    vote(hall, id_, 0)
    left = backed_up(hall, stick).with_name(".unfinished-0badcafe")
    for place in (left, stick / left.name):
        place.write_bytes(b"half of a copy")
    vote(hall, id_, 1)
    assert not left.exists()
    assert not (stick / left.name).exists()


def test_a_vote_waits_for_a_backup_but_not_for_ever(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    id_ = hall.opened()
    held, let_go = Event(), Event()

    def hold() -> None:
        with quiet.alone_with(hall.house.folder.backups):
            held.set()
            let_go.wait(20)

    holding = Thread(target=hold)
    holding.start()
    held.wait(10)
    monkeypatch.setattr(quiet, "LONGEST_BACKUP", 0.05)
    with pytest.raises(Unavailable):
        vote(hall, id_, 0)
    assert hall.house.booth.turnout(id_)[0] == 0
    let_go.set()
    holding.join(10)
    vote(hall, id_, 0)
    assert hall.house.booth.turnout(id_)[0] == 1


@pytest.mark.parametrize("moment", ["before the copy", "after it"])
def test_a_copy_for_the_stick_that_a_ballot_overtook_is_none(
    moment: str, hall: Hall, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worker copies outside the lock: a stick is slow."""
    id_ = hall.opened()

    def overtaken(backup: Backup, target: Path) -> Backup:
        if moment == "before the copy":
            vote(hall, id_, 0)
        copied = copy_backup(backup, target)
        if moment == "after it":
            vote(hall, id_, 0)
        return copied

    monkeypatch.setattr("kiosk.event.backups.copy_backup", overtaken)
    order = order_for(hall.house.folder, hall.house.event.info.id, hall.clock.now(), stick)
    assert run(order).second_trouble is None
    assert list(stick.glob("*.db")) == []
    assert list(hall.house.folder.backups.glob("*.db")) == []


def test_a_backup_by_hand_goes_elsewhere_while_a_vote_is_open(
    hall: Hall, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tools = tools_for(hall.clock)

    def by_hand(*arguments: object) -> int:
        return command(["backup", str(hall.folder), *map(str, arguments)], tools)

    id_ = hall.opened()
    vote(hall, id_, 0)
    for inside in ((), ("--to", hall.folder / "exports"), ("--to", hall.folder)):
        assert by_hand(*inside) == REFUSED
    assert "--to" in capsys.readouterr().err
    assert list(hall.folder.rglob("*.zip")) == []
    assert by_hand("--to", tmp_path / "safe") == 0
    vote(hall, id_, 1)
    assert list(hall.house.folder.backups.glob("*.db")) == []
    hall.house.contests.close(id_)
    assert by_hand() == 0


def test_the_open_vote_costs_a_cast_little_beside_many_backups(hall: Hall) -> None:
    """Sixty older backups: only the newest are looked at."""
    made = backed_up(hall)
    for number in range(2, 61):
        shutil.copy(made, made.with_name(made.name.replace("-0001-", f"-{number:04}-")))
    id_ = hall.opened()
    looked: list[Path] = []
    held: Callable[[Path], bool | None] = hall.house.booth._quiet.__self__._voting  # type: ignore[attr-defined]

    def looking(path: Path) -> bool | None:
        looked.append(path)
        return held(path)

    hall.house.booth._quiet.__self__._voting = looking  # type: ignore[attr-defined]
    vote(hall, id_, 0)
    backed_up(hall)
    looked.clear()
    vote(hall, id_, 1)
    assert len(looked) == 2
