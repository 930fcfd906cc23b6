"""The SQL of contests, entries, voters and ballots. What writes takes a transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from sqlite3 import Row
from typing import Protocol

from kiosk.answers import Refused, Unavailable
from kiosk.contest.model import Contest, Criterion, EntryDraft, Plan, Stage
from kiosk.contest.tally.marks import Marks, read_marks, written
from kiosk.storage.peek import reading
from kiosk.storage.store import Transaction

Kept = tuple[int, str, EntryDraft, bool]
"""Id, key, what was said of it, withdrawn: an entry before anybody knows how its owner is called."""


class Reader(Protocol):
    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]: ...
    def one(self, sql: str, parameters: Sequence[object] = ()) -> Row | None: ...


def contests(reader: Reader) -> tuple[Contest, ...]:
    criteria: dict[int, list[Criterion]] = {}
    for row in reader.query("SELECT * FROM contest_criterion ORDER BY contest, place"):
        one = Criterion(row["id"], row["name"], row["weight"], row["most"])
        criteria.setdefault(row["contest"], []).append(one)
    rows = reader.query("SELECT * FROM contest ORDER BY place, id")
    return tuple(_contest(row, tuple(criteria.get(row["id"], ()))) for row in rows)


def contest(reader: Reader, id_: int) -> Contest | None:
    return next((each for each in contests(reader) if each.id == id_), None)


def add(tx: Transaction, plan: Plan) -> int:
    """The last one in the order; returns its id."""
    sql = """INSERT INTO contest (place, title, category, method, ties, opens, closes, judges_weight, trim)
        SELECT coalesce(max(place), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? FROM contest"""
    id_ = tx.execute(sql, _values(plan)).lastrowid
    assert id_ is not None
    _write_criteria(tx, id_, plan.criteria)
    return id_


def change(tx: Transaction, id_: int, plan: Plan) -> None:
    sql = """UPDATE contest SET (title, category, method, ties, opens, closes, judges_weight, trim)
        = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"""
    tx.execute(sql, (*_values(plan), id_))
    _write_criteria(tx, id_, plan.criteria)


def set_closes(tx: Transaction, id_: int, closes: datetime | None) -> None:
    tx.execute("UPDATE contest SET closes = ? WHERE id = ?", (_text(closes), id_))


def set_order(tx: Transaction, ids: Sequence[int]) -> None:
    for place, id_ in enumerate(ids, 1):
        tx.execute("UPDATE contest SET place = ? WHERE id = ?", (place, id_))


def delete(tx: Transaction, id_: int) -> None:
    tx.execute("DELETE FROM contest WHERE id = ?", (id_,))


def open_(tx: Transaction, id_: int, at: datetime) -> None:
    tx.execute("UPDATE contest SET stage = 'open', opened = ? WHERE id = ?", (_text(at), id_))


def close(tx: Transaction, id_: int, at: datetime) -> None:
    tx.execute("UPDATE contest SET stage = 'closed', closed = ? WHERE id = ?", (_text(at), id_))


def set_stage(tx: Transaction, id_: int, stage: Stage) -> None:
    tx.execute("UPDATE contest SET stage = ? WHERE id = ?", (stage, id_))


def entries(reader: Reader, contest: int | None = None) -> tuple[Kept, ...]:
    """By number; those of one contest, or all. Withdrawn ones are among them."""
    photos = _gathered(reader, "SELECT entry, digest FROM contest_photo ORDER BY entry, place")
    fields = _gathered(reader, "SELECT entry, contest FROM contest_field ORDER BY entry, contest")
    rows = reader.query("SELECT * FROM contest_entry ORDER BY id")
    found = (
        _entry(row, tuple(map(str, photos.get(row["id"], ()))), tuple(map(int, fields.get(row["id"], ()))))
        for row in rows
    )
    return tuple(each for each in found if contest is None or contest in each[2].contests)


def add_entry(tx: Transaction, key: str, draft: EntryDraft) -> int:
    sql = "INSERT INTO contest_entry (key, title, kind, owner, consent) VALUES (?, ?, ?, ?, ?)"
    id_ = tx.execute(sql, (key, draft.title, draft.kind, draft.owner, draft.consent)).lastrowid
    assert id_ is not None
    _write_parts(tx, id_, draft)
    return id_


def change_entry(tx: Transaction, id_: int, draft: EntryDraft) -> None:
    sql = "UPDATE contest_entry SET (title, kind, owner, consent) = (?, ?, ?, ?) WHERE id = ?"
    tx.execute(sql, (draft.title, draft.kind, draft.owner, draft.consent, id_))
    tx.execute("DELETE FROM contest_photo WHERE entry = ?", (id_,))
    tx.execute("DELETE FROM contest_field WHERE entry = ?", (id_,))
    _write_parts(tx, id_, draft)


def hand_over_entries(tx: Transaction, team: str, to: str) -> None:
    """The team is called so now."""
    tx.execute("UPDATE contest_entry SET owner = ? WHERE kind = 'team' AND owner = ?", (to, team))


def set_crew(tx: Transaction, id_: int, people: Iterable[str]) -> None:
    """Who was in the team when its costume was entered."""
    tx.execute("DELETE FROM contest_crew WHERE entry = ?", (id_,))
    for person in people:
        tx.execute("INSERT INTO contest_crew (entry, person) VALUES (?, ?)", (id_, person))


def crews(reader: Reader) -> Mapping[int, Sequence[str]]:
    rows = _gathered(reader, "SELECT entry, person FROM contest_crew ORDER BY entry, person")
    return {entry: tuple(map(str, people)) for entry, people in rows.items()}


def withdraw_entry(tx: Transaction, id_: int) -> None:
    tx.execute("UPDATE contest_entry SET withdrawn = 1 WHERE id = ?", (id_,))


def delete_entry(tx: Transaction, id_: int) -> None:
    tx.execute("DELETE FROM contest_entry WHERE id = ?", (id_,))


def voters(reader: Reader, contest: int) -> frozenset[str]:
    rows = reader.query("SELECT person FROM contest_voter WHERE contest = ?", (contest,))
    return frozenset(row["person"] for row in rows)


def voted_in(reader: Reader, person: str) -> frozenset[int]:
    """Contests in which this very person voted."""
    rows = reader.query("SELECT contest FROM contest_voter WHERE person = ?", (person,))
    return frozenset(row["contest"] for row in rows)


def mark_voter(tx: Transaction, contest: int, person: str) -> None:
    """sqlite3.IntegrityError: they voted before."""
    tx.execute("INSERT INTO contest_voter (contest, person) VALUES (?, ?)", (contest, person))


def put_ballot(tx: Transaction, contest: int, code: str, marks: Marks) -> None:
    """All ballots are written anew, in the order of their codes: where a page keeps its newest row would tell
    which came last. The bytes of the file are then those of the set of ballots, however it came about."""
    rows = tx.query("SELECT code, contest, marks FROM contest_ballot")
    kept = sorted([*map(tuple, rows), (code, contest, written(marks))])
    tx.execute("DELETE FROM contest_ballot")
    for row in kept:
        tx.execute("INSERT INTO contest_ballot (code, contest, marks) VALUES (?, ?, ?)", row)


def ballot_count(reader: Reader, contest: int) -> int:
    row = reader.one("SELECT count(*) AS n FROM contest_ballot WHERE contest = ?", (contest,))
    assert row is not None
    return int(row["n"])


def ballots(reader: Reader, contest: int) -> tuple[tuple[str, Mapping[str, int]], ...]:
    """Codes and marks, by code. For whoever may look: the vote is closed."""
    rows = reader.query("SELECT code, marks FROM contest_ballot WHERE contest = ? ORDER BY code", (contest,))
    return tuple((row["code"], read_marks(row["marks"])) for row in rows)


def counted(reader: Reader, contest: int) -> tuple[tuple[Marks, int], ...]:
    """Marks, and how many ballots have them. For whoever may look: the vote is closed."""
    sql = (
        "SELECT marks, count(*) AS times FROM contest_ballot WHERE contest = ? GROUP BY marks ORDER BY marks"
    )
    return tuple((read_marks(row["marks"]), row["times"]) for row in reader.query(sql, (contest,)))


def voting_in(copy: Path) -> bool | None:
    """Whether a contest is open in this copy of an event. None: it cannot be read."""
    try:
        with reading(copy) as connection:
            if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'contest'").fetchall():
                return False
            return bool(connection.execute("SELECT 1 FROM contest WHERE stage = 'open'").fetchall())
    except (Refused, Unavailable):
        return None


def _contest(row: Row, criteria: tuple[Criterion, ...]) -> Contest:
    plan = Plan(
        title=row["title"],
        category=row["category"],
        method=row["method"],
        ties=row["ties"],
        opens=_moment(row["opens"]),
        closes=_moment(row["closes"]),
        judges_weight=row["judges_weight"],
        trim=bool(row["trim"]),
        criteria=criteria,
    )
    code = f"CONTEST-{row['id']}"
    opened, closed = _moment(row["opened"]), _moment(row["closed"])
    return Contest(row["id"], code, row["place"], plan, row["stage"], opened, closed)


def _entry(row: Row, photos: tuple[str, ...], contests: tuple[int, ...]) -> Kept:
    draft = EntryDraft(row["title"], row["kind"], row["owner"], photos, bool(row["consent"]), contests)
    return row["id"], row["key"], draft, bool(row["withdrawn"])


def _values(plan: Plan) -> tuple[object, ...]:
    opens, closes = _text(plan.opens), _text(plan.closes)
    return plan.title, plan.category, plan.method, plan.ties, opens, closes, plan.judges_weight, plan.trim


def _write_criteria(tx: Transaction, id_: int, criteria: Iterable[Criterion]) -> None:
    tx.execute("DELETE FROM contest_criterion WHERE contest = ?", (id_,))
    for place, one in enumerate(criteria, 1):
        sql = "INSERT INTO contest_criterion (contest, place, name, weight, most) VALUES (?, ?, ?, ?, ?)"
        tx.execute(sql, (id_, place, one.name, one.weight, one.most))


def _write_parts(tx: Transaction, id_: int, draft: EntryDraft) -> None:
    for place, digest in enumerate(draft.photos, 1):
        tx.execute("INSERT INTO contest_photo (entry, place, digest) VALUES (?, ?, ?)", (id_, place, digest))
    for contest in draft.contests:
        tx.execute("INSERT INTO contest_field (contest, entry) VALUES (?, ?)", (contest, id_))


def _gathered(reader: Reader, sql: str) -> dict[int, list[str | int]]:
    found: dict[int, list[str | int]] = {}
    for entry, value in reader.query(sql):
        found.setdefault(entry, []).append(value)
    return found


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
