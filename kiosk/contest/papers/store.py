"""The SQL of paper ballots."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from sqlite3 import Row
from typing import cast

from kiosk.contest.papers.model import Ballot, BallotSheet, State
from kiosk.contest.store import Reader
from kiosk.storage.papers import Kept
from kiosk.storage.store import Transaction


def by_code(reader: Reader, digest: str) -> Ballot | None:
    """The paper with a QR or a typed code of this hash."""
    row = reader.one("SELECT * FROM contest_paper WHERE qr = ? OR typed = ?", (digest, digest))
    return None if row is None else _ballot(row)


def living(reader: Reader, contest: int) -> tuple[Ballot, ...]:
    """Those that were not cast and are not dead."""
    sql = "SELECT * FROM contest_paper WHERE contest = ? AND state = 'out' ORDER BY sheet, qr"
    return tuple(map(_ballot, reader.query(sql, (contest,))))


def votes(reader: Reader, contest: int) -> int:
    """Voters who are marked, and papers made out to nobody that were cast: as many as there are ballots."""
    sql = """SELECT (SELECT count(*) FROM contest_voter WHERE contest = ?)
        + (SELECT count(*) FROM contest_paper WHERE contest = ? AND state = 'used' AND person = '') AS n"""
    row = reader.one(sql, (contest, contest))
    assert row is not None
    return int(row["n"])


def add(tx: Transaction, ballot: Ballot, typed: str) -> None:
    """sqlite3.IntegrityError: there is a living one of this person."""
    sql = "INSERT INTO contest_paper (qr, typed, contest, sheet, person) VALUES (?, ?, ?, ?, ?)"
    tx.execute(sql, (ballot.digest, typed, ballot.contest, ballot.sheet, ballot.person))


def set_state(tx: Transaction, digest: str, state: State) -> bool:
    """Whether it was out; sqlite3.IntegrityError: the vote is not open."""
    sql = "UPDATE contest_paper SET state = ? WHERE qr = ? AND state = 'out'"
    return tx.execute(sql, (state, digest)).rowcount == 1


def last_sheet(reader: Reader) -> int:
    row = reader.one("SELECT coalesce(max(number), 0) AS n FROM contest_paper_sheet")
    assert row is not None
    return int(row["n"])


def add_sheet(tx: Transaction, number: int, contest: int, file: str) -> None:
    sql = "INSERT INTO contest_paper_sheet (number, contest, file, made) VALUES (?, ?, ?, ?)"
    tx.execute(sql, (number, contest, file, tx.now.isoformat()))


def set_printed(tx: Transaction, number: int) -> None:
    tx.execute("UPDATE contest_paper_sheet SET printed = 1 WHERE number = ?", (number,))


def sheets(reader: Reader) -> tuple[BallotSheet, ...]:
    sql = """SELECT contest_paper_sheet.*, max(person) <> '' AS persons,
        count(*) FILTER (WHERE state = 'used') AS used,
        count(*) FILTER (WHERE state = 'dead' OR (state = 'out' AND EXISTS (
            SELECT 1 FROM contest_voter AS voted
            WHERE voted.contest = contest_paper.contest AND voted.person = contest_paper.person
        ))) AS dead,
        count(*) AS all_of_them
        FROM contest_paper_sheet JOIN contest_paper ON sheet = number GROUP BY number ORDER BY number"""
    return tuple(map(_sheet, reader.query(sql)))


def papers(reader: Reader) -> tuple[Kept, ...]:
    rows = reader.query("SELECT file, printed FROM contest_paper_sheet")
    return tuple(Kept(row["file"], bool(row["printed"])) for row in rows)


def kill(tx: Transaction, digests: Sequence[str]) -> int:
    """How many of them were out."""
    return sum(set_state(tx, digest, "dead") for digest in digests)


def _ballot(row: Row) -> Ballot:
    return Ballot(row["qr"], row["contest"], row["sheet"], row["person"], cast(State, row["state"]))


def _sheet(row: Row) -> BallotSheet:
    return BallotSheet(
        number=row["number"],
        contest=row["contest"],
        file=None if row["printed"] else row["file"],
        persons=bool(row["persons"]),
        out=row["all_of_them"] - row["used"] - row["dead"],
        used=row["used"],
        dead=row["dead"],
        made=datetime.fromisoformat(row["made"]),
    )
