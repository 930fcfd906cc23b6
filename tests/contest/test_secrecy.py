"""The attack: whoever has one copy of the event's folder tries to say who voted what."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest

from kiosk.contest import store
from kiosk.contest.tally.marks import Marks, read_marks, written
from kiosk.event.backups import order_for, run, second_place
from kiosk.house import open_house
from kiosk.storage.store import Transaction
from tests.contest.ballot_pages import by_pages, written_once
from tests.contest.conftest import Hall, make_event, tools_for
from tests.plain import SetClock

EACH = 7
VOTERS = 4 * EACH


Vote = Callable[[Path, int], list[tuple[str, str]]]


def databases(folder: Path) -> Iterator[Path]:
    """Whatever in the folder is, or was, a database."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.read_bytes()[:15] == b"SQLite format 3":
            yield path


def ballots_in(path: Path) -> frozenset[str]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return frozenset(code for (code,) in connection.execute("SELECT code FROM contest_ballot"))


def voted(folder: Path, seed: int) -> list[tuple[str, str]]:
    """Everybody votes, in an order by lot. Person and code, in that order: what no copy may tell."""
    clock = SetClock()
    chance = random.Random(seed)
    with open_house(folder, tools_for(clock, seed)) as house:
        hall = Hall(house, clock, folder)
        id_ = hall.opened()
        people = hall.everybody()
        chance.shuffle(people)
        links = []
        for person in people:
            clock.advance(60)
            own = house.people.team_of(person)
            choice = chance.choice([one for one in house.entries.of(id_) if one.draft.owner != own])
            links.append((person, house.booth.cast(id_, person, {choice.key: 1}).code))
    return links


def guesses(folder: Path) -> Iterator[list[tuple[str, str]]]:
    """Who voted in which order is in the journal; the ballots by where their bytes lie, from both ends; by
    their codes; and in the order in which a reader of the table gets them."""
    path = folder / "event.db"
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT detail FROM journal WHERE kind = 'voter-marked' ORDER BY number")
        persons = [next(word for word in body.split('"') if word.startswith("P-")) for (body,) in rows]
        codes = [code for (code,) in connection.execute("SELECT code FROM contest_ballot")]
    content = path.read_bytes()
    by_place = sorted(codes, key=lambda code: content.rindex(code.encode()))
    for order in (by_place, by_place[::-1], sorted(codes), codes):
        yield list(zip(persons, order, strict=True))


def hits(tmp_path: Path, elections: int, vote: Vote = voted) -> float:
    """How many links the best of these attacks gets right, of VOTERS, on average."""
    right = [0, 0, 0, 0]
    make_event(tmp_path / "event", SetClock(), EACH)
    for seed in range(elections):
        folder = Path(shutil.copytree(tmp_path / "event", tmp_path / f"{seed}"))
        truth = set(vote(folder, seed))
        for number, guess in enumerate(guesses(folder)):
            right[number] += len(truth & set(guess))
    return max(right) / elections


def test_no_order_in_the_file_links_voters_to_ballots(tmp_path: Path) -> None:
    """By chance one link of an election is right, whatever its size, with a spread of one."""
    assert hits(tmp_path, 5) < 1 + 4 / 5**0.5


@pytest.mark.faults
def test_nor_do_a_hundred_elections(tmp_path: Path) -> None:
    assert hits(tmp_path, 100) < 1 + 4 / 100**0.5


def test_the_attack_would_find_them_were_ballots_just_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def add(tx: Transaction, contest: int, code: str, marks: Marks) -> None:
        sql = "INSERT INTO contest_ballot (code, contest, marks) VALUES (?, ?, ?)"
        tx.execute(sql, (code, contest, written(marks)))

    monkeypatch.setattr(store, "put_ballot", add)
    assert hits(tmp_path, 1) > VOTERS / 2


class InMemory:
    """What writes ballots needs of a transaction, without the disk's time."""

    def __init__(self, table: str) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.row_factory = sqlite3.Row
        self.connection.execute("PRAGMA secure_delete = ON")
        self.connection.execute(table)

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[sqlite3.Row]:
        return self.connection.execute(sql, tuple(parameters)).fetchall()

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> sqlite3.Cursor:
        return self.connection.execute(sql, tuple(parameters))


def test_ballots_of_several_pages_lie_as_if_they_were_written_once(hall: Hall) -> None:
    """Whichever came last: their bytes tell the set alone."""
    (row,) = hall.house.store.query("SELECT sql FROM sqlite_schema WHERE name = 'contest_ballot'")
    chance = random.Random(3)
    codes = ["".join(chance.choices("0123456789ABCDEFGHJKMNPQRSTVWXYZ", k=11)) for _ in range(400)]
    ballots = [(code, 1, written({"KEYKEY": 1} if chance.random() < 0.7 else {})) for code in codes]
    tx = InMemory(row["sql"])
    with closing(tx.connection):
        for code, contest, marks in ballots:
            store.put_ballot(cast(Transaction, tx), contest, code, read_marks(marks))
        content = tx.connection.serialize()
    lying = by_pages(content, frozenset(codes))
    assert len(lying) > 3
    assert lying == by_pages(written_once(row["sql"], sorted(ballots)), frozenset(codes))


def backed_up(hall: Hall) -> Path:
    order = order_for(hall.house.folder, hall.house.event.info.id, hall.clock.now(), None)
    return run(order).backup.path


def test_no_two_states_of_a_vote_lie_in_the_folder(hall: Hall) -> None:
    """Backups are made between the votes, as the kiosk does; each copy knows the same ballots."""
    id_ = hall.opened()
    before = backed_up(hall)
    for person in hall.everybody()[:6]:
        hall.clock.advance(1)
        hall.house.booth.cast(id_, person, {})
        states = {ballots_in(path) for path in databases(hall.folder) if path != before}
        assert len(states) == 1
        assert ballots_in(backed_up(hall)) in states
    assert not before.exists(), "the vote was open when it was made"


def test_the_second_place_keeps_no_older_ballots(hall: Hall, tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    hall.house.event.change("organizer", second_backup_place=str(second))
    id_ = hall.opened()
    place = second_place(hall.house.event, hall.house.store)
    for person in hall.everybody()[:3]:
        hall.clock.advance(1)
        hall.house.booth.cast(id_, person, {})
        assert not [path for path in databases(second) if ballots_in(path)]
        run(order_for(hall.house.folder, hall.house.event.info.id, hall.clock.now(), place))
        assert [path for path in databases(second) if ballots_in(path)]


def test_a_ballot_is_in_the_folder_once_and_nowhere_in_journal_or_logs(hall: Hall) -> None:
    id_ = hall.opened()
    for person in hall.everybody():
        key = next(
            one.key
            for one in hall.house.entries.of(id_)
            if one.draft.owner != hall.house.people.team_of(person)
        )
        code = hall.house.booth.cast(id_, person, {key: 1}).code
    found = [path for path in hall.folder.rglob("*") if path.is_file() and code.encode() in path.read_bytes()]
    assert found == [hall.folder / "event.db"]
    assert found[0].read_bytes().count(code.encode()) == 1, "no older page keeps it"
    body = " ".join(row["detail"] for row in hall.house.store.query("SELECT detail FROM journal"))
    assert code not in body
    assert key not in body
