"""Votes of a program that knew no paper ballots yet, or no judges either."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.contest.booth import AlreadyVoted
from kiosk.contest.model import Criterion
from kiosk.house import open_house
from tests.contest.conftest import Hall, tools_for

PAPERS = ("contest_paper", "contest_paper_sheet")
JUDGES = ("contest_point", "contest_sheet", "contest_judge", "contest_lot", "contest_podium")


def without(path: Path, migrations: tuple[str, ...], tables: tuple[str, ...]) -> None:
    """The database as it was before these steps, which only made these tables."""
    with closing(sqlite3.connect(path)) as connection:
        for table in tables:
            connection.execute(f"DROP TABLE {table}")
        for name in migrations:
            done = connection.execute("DELETE FROM _sqlite_migrations WHERE name = ?", (name,))
            assert done.rowcount == 1
        connection.execute("UPDATE schema_stamp SET stamp = 'of then'")
        connection.commit()


@pytest.mark.parametrize(
    ("migrations", "tables"),
    [
        (("m003_paper_ballots",), PAPERS),
        (("m002_judges_and_podium", "m003_paper_ballots"), (*PAPERS, *JUDGES)),
    ],
    ids=["before papers", "before judges"],
)
def test_a_vote_that_was_open_goes_on(
    hall: Hall, migrations: tuple[str, ...], tables: tuple[str, ...]
) -> None:
    id_ = hall.opened(judges_weight=20, criteria=(Criterion(0, "Idea"),))
    first, second = hall.person("Field", 0), hall.person("Field", 1)
    key = hall.key(id_, "Night Owls")
    hall.house.booth.cast(id_, first, {key: 1})
    hall.house.close()
    without(hall.folder / "event.db", migrations, tables)
    with open_house(hall.folder, tools_for(hall.clock, 9)) as house:
        assert [path.name[:14] for path in house.folder.backups.glob("*.db")] == ["before-update-"]
        assert house.store.verify().problems == ()
        assert house.booth.turnout(id_) == (1, 12)
        with pytest.raises(AlreadyVoted):
            house.booth.cast(id_, first, {})
        house.booth.cast(id_, second, {key: 1})
        assert not list(house.folder.backups.glob("*.db")), "the copy is a vote older"
        planned = house.paper_ballots.plan(id_, 1, "A4")
        assert len(planned.cards) == 1
        house.judging.name(id_, second)
        house.contests.close(id_)
        result = house.results.of(id_)
    assert (result.ballots, result.outcome.winners) == (2, (key,))
