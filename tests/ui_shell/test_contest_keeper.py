"""The clock of the votes: they open and close by themselves, and each ballot is in a backup soon after."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.answers import Unavailable
from kiosk.contest.model import EntryDraft, Plan
from kiosk.storage import troubles
from tests.playing import PEOPLE
from ui.shell.contest_keeper import ContestKeeper
from ui.tour.stage import Stage


class Times:
    """The wall clock, moved by hand."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def later(self, minutes: float) -> None:
        self._now += timedelta(minutes=minutes)


@pytest.fixture
def times(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Times:
    made = Times(stage.clock.now())
    monkeypatch.setattr(stage.clock, "now", made.now)
    return made


def planned(stage: Stage) -> int:
    """Opens in an hour, for an hour."""
    opens = stage.clock.now() + timedelta(hours=1)
    id_ = stage.house.contests.add(Plan("Best family", opens=opens, closes=opens + timedelta(hours=1)))
    for team in ("Night Owls", "Front Desk", "Back Office"):
        assert team in PEOPLE
        stage.house.entries.add(EntryDraft(f"The {team}", "team", team, contests=(id_,)))
    return id_


def stage_of(stage: Stage, contest: int) -> str:
    return stage.house.contests.get(contest).stage


def test_a_vote_opens_and_closes_while_nobody_is_there_and_whoever_comes_finds_it_so(
    stage: Stage, times: Times
) -> None:
    votes, id_ = stage.driver.kiosk.votes, planned(stage)
    heard: list[str] = []
    votes.changed.connect(lambda: heard.append(stage_of(stage, id_)))
    for _ in range(3):
        times.later(31)
        votes.look()
        votes.look()
    assert heard == ["open"]
    times.later(31)
    votes.look()
    assert heard == ["open", "closed"]
    other = planned(stage)
    times.later(61)
    stage.driver.kiosk.shell.go("board")
    assert stage_of(stage, other) == "open"


def test_what_the_disk_refuses_is_tried_again(
    stage: Stage, times: Times, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    id_ = planned(stage)
    times.later(61)
    votes = ContestKeeper(stage.house.contests)

    def refused(*_: object) -> None:
        raise troubles.disk_full("SQLITE_FULL")

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.contest.store.open_", refused)
        votes.look()
    assert stage_of(stage, id_) == "planned"
    assert "SQLITE_FULL" in caplog.messages[-1]
    votes.look()
    votes.stop()
    assert stage_of(stage, id_) == "open"


def voters_in(path: Path) -> int:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM contest_voter").fetchone()[0])


def test_each_ballot_is_in_one_backup_at_the_next_look(stage: Stage, times: Times) -> None:
    kiosk, id_ = stage.driver.kiosk, planned(stage)
    times.later(61)
    kiosk.votes.look()
    folder = stage.house.folder.backups
    for number, person in enumerate(stage.house.people.all_active()[:3], 1):
        stage.house.booth.cast(id_, person.id, {})
        assert not [path for path in folder.glob("*.db") if voters_in(path)]
        times.later(0.1)
        kiosk.keeper.state = "none"
        kiosk.keeper.look()
        stage.driver.wait_until(lambda: kiosk.keeper.state == "made")
        assert [voters_in(path) for path in folder.glob("*.db") if voters_in(path)] == [number]


def test_a_vote_that_the_disk_refuses_leaves_no_trace(
    stage: Stage, times: Times, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = planned(stage)
    times.later(61)
    stage.driver.kiosk.votes.look()
    person = stage.house.people.all_active()[0].id

    def refused(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.event.quiet.remove_voting", refused)
        with pytest.raises(Unavailable):
            stage.house.booth.cast(id_, person, {})
    assert stage.house.booth.turnout(id_)[0] == 0
    stage.house.booth.cast(id_, person, {})
