"""Before the close nothing in the event's folder depends on who was voted for, but the ballots themselves:
two weeks that differ in nothing else leave the same files, tables, lines and backups."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.event.backups import order_for, run, second_place
from kiosk.house import open_house
from tests.contest.conftest import Hall, make_event, tools_for
from tests.contest.test_secrecy import databases
from tests.plain import SetClock

Tables = dict[str, list[tuple[object, ...]]]
VOTERS = ("Field", "Back Office")


def opened(folder: Path) -> int:
    """What both weeks have in common: the texts of its journal are salted by chance."""
    clock = SetClock()
    make_event(folder, clock)
    with open_house(folder, tools_for(clock, 3)) as house:
        return Hall(house, clock, folder).opened()


def week(folder: Path, id_: int, favorite: str) -> Tables:
    """Six people vote for the same costume; what each database in the folder says, without the marks."""
    clock = SetClock()
    with open_house(folder, tools_for(clock, 4)) as house:
        key = Hall(house, clock, folder).key(id_, favorite)
        for team in VOTERS:
            for person in house.people.by_team(team):
                clock.advance(60)
                house.booth.cast(id_, person.id, {key: 1})
        run(order_for(house.folder, house.event.info.id, clock.now(), second_place(house.event, house.store)))
    found: Tables = {}
    for path in databases(folder):
        found |= tables(path, path.relative_to(folder).as_posix())
    return found


def tables(path: Path, name: str) -> Tables:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {
            f"{name} {table}": connection.execute(
                "SELECT contest, code FROM contest_ballot"
                if table == "contest_ballot"
                else f"SELECT * FROM {table}"
            ).fetchall()
            for table in names
        }


def other_files(folder: Path) -> dict[str, bytes]:
    of_databases = {path.stem for path in databases(folder)}
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.stem not in of_databases
    }


def test_what_was_voted_changes_nothing_but_the_ballots(tmp_path: Path) -> None:
    owls, desk = tmp_path / "owls", tmp_path / "desk"
    id_ = opened(owls)
    shutil.copytree(owls, desk)
    first, second = week(owls, id_, "Night Owls"), week(desk, id_, "Front Desk")
    assert len([name for name in first if name.endswith("contest_ballot")]) == 2, "the event and its backup"
    assert [name for name, rows in first.items() if rows != second[name]] == []
    assert other_files(owls) == other_files(desk)
    marks = [
        [row[0] for row in sqlite3.connect(folder / "event.db").execute("SELECT marks FROM contest_ballot")]
        for folder in (owls, desk)
    ]
    assert marks[0] != marks[1], "else this test says nothing"
