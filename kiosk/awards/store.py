"""The SQL of awards. What writes takes the caller's transaction, what reads takes any reader."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from sqlite3 import Row
from typing import Protocol

from kiosk.awards.kept import OFF, Issue, Kept, Mark, Stop
from kiosk.awards.model import Draft, Look, Nomination, Recipient, Signature
from kiosk.storage.store import Transaction

_SAID = "title, kind, recipient, name, citation, category, presenter, day, language, picture"
_ISSUED = "name, title, citation, category, presenter, day, language"


class Reader(Protocol):
    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]: ...
    def one(self, sql: str, parameters: Sequence[object] = ()) -> Row | None: ...


def awards(reader: Reader) -> tuple[Kept, ...]:
    """In the organizer's order."""
    sql = f"""SELECT award, count(*) AS issues, max(n), {_ISSUED} FROM award_issue GROUP BY award"""
    issued = {row["award"]: row for row in reader.query(sql)}
    rows = reader.query("SELECT * FROM award ORDER BY place, id")
    return tuple(_kept(row, issued.get(row["id"])) for row in rows)


def order(reader: Reader) -> tuple[int, ...]:
    """Their ids."""
    return tuple(row["id"] for row in reader.query("SELECT id FROM award ORDER BY place, id"))


def stops(reader: Reader) -> tuple[Stop, ...]:
    """The show: all in their order, but those withdrawn."""
    sql = "SELECT serial, place FROM award WHERE withdrawn IS NULL ORDER BY place, id"
    return tuple(Stop(*row) for row in reader.query(sql))


def award(reader: Reader, id_: int) -> Kept | None:
    return _with_issues(reader, reader.one("SELECT * FROM award WHERE id = ?", (id_,)))


def by_code(reader: Reader, code_hash: str) -> Kept | None:
    return _with_issues(reader, reader.one("SELECT * FROM award WHERE code_hash = ?", (code_hash,)))


def _with_issues(reader: Reader, row: Row | None) -> Kept | None:
    if row is None:
        return None
    sql = f"SELECT count(*) AS issues, max(n), {_ISSUED} FROM award_issue WHERE award = ? GROUP BY award"
    return _kept(row, reader.one(sql, (row["id"],)))


def _kept(row: Row, issued: Row | None) -> Kept:
    """`issued`: the newest issue and how many there are. SQLite takes bare columns from the row of max()."""
    day, withdrawn = row["day"], row["withdrawn"]
    return Kept(
        id=row["id"],
        serial=row["serial"],
        place=row["place"],
        draft=Draft(
            title=row["title"],
            recipient=Recipient(row["kind"], row["recipient"]),
            citation=row["citation"],
            category=row["category"],
            presenter=row["presenter"],
            day=None if day is None else date.fromisoformat(day),
            language=row["language"],
            picture=row["picture"],
            source=row["source"],
        ),
        name=row["name"],
        made=datetime.fromisoformat(row["made"]),
        issues=0 if issued is None else issued["issues"],
        last=None if issued is None else _issue(issued),
        withdrawn=None if withdrawn is None else datetime.fromisoformat(withdrawn),
        reason=row["reason"],
    )


def _issue(row: Row) -> Issue:
    return Issue(
        row["name"],
        row["title"],
        row["citation"],
        row["category"],
        row["presenter"],
        date.fromisoformat(row["day"]),
        row["language"],
    )


def next_number(tx: Transaction, year: int) -> int:
    """Never the same twice, also when the award is deleted."""
    sql = """INSERT INTO award_counter (year, last) VALUES (?, 1)
        ON CONFLICT (year) DO UPDATE SET last = last + 1"""
    tx.execute(sql, (year,))
    row = tx.one("SELECT last FROM award_counter WHERE year = ?", (year,))
    assert row is not None
    return int(row["last"])


def add(tx: Transaction, serial: str, code_hash: str, draft: Draft, name: str) -> int:
    """The last one in the order; returns its id. Raises sqlite3.IntegrityError: its source has one."""
    sql = f"""INSERT INTO award (serial, code_hash, made, source, place, {_SAID})
        SELECT ?, ?, ?, ?, coalesce(max(place), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM award"""
    values = (serial, code_hash, tx.now.isoformat(), draft.source, *_said(draft, name))
    id_ = tx.execute(sql, values).lastrowid
    assert id_ is not None
    return id_


def change(tx: Transaction, id_: int, draft: Draft, name: str) -> None:
    """All but its source: where an award came from stays."""
    sql = f"UPDATE award SET ({_SAID}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"
    tx.execute(sql, (*_said(draft, name), id_))


def _said(draft: Draft, name: str) -> tuple[object, ...]:
    recipient, day = draft.recipient, draft.day
    return (
        draft.title,
        recipient.kind,
        recipient.key,
        name,
        draft.citation,
        draft.category,
        draft.presenter,
        None if day is None else day.isoformat(),
        draft.language,
        draft.picture,
    )


def set_name(tx: Transaction, id_: int, name: str) -> None:
    tx.execute("UPDATE award SET name = ? WHERE id = ? AND name <> ?", (name, id_, name))


def set_order(tx: Transaction, ids: Sequence[int]) -> None:
    for place, id_ in enumerate(ids, start=1):
        tx.execute("UPDATE award SET place = ? WHERE id = ? AND place <> ?", (place, id_, place))


def delete(tx: Transaction, id_: int) -> None:
    """Raises sqlite3.IntegrityError for one that was issued."""
    tx.execute("DELETE FROM award WHERE id = ?", (id_,))


def withdraw(tx: Transaction, id_: int, reason: str) -> None:
    values = (tx.now.isoformat(), reason, id_)
    tx.execute("UPDATE award SET withdrawn = ?, reason = ? WHERE id = ?", values)


def put_back(tx: Transaction, id_: int) -> None:
    """Raises sqlite3.IntegrityError: its source has another award by now."""
    tx.execute("UPDATE award SET withdrawn = NULL, reason = '' WHERE id = ?", (id_,))


def issue(tx: Transaction, id_: int, n: int, said: Issue) -> None:
    sql = f"INSERT INTO award_issue (award, n, at, {_ISSUED}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    texts = (said.name, said.title, said.citation, said.category, said.presenter)
    tx.execute(sql, (id_, n, tx.now.isoformat(), *texts, said.day.isoformat(), said.language))


def look(reader: Reader) -> Look | None:
    row = reader.one("SELECT * FROM award_look")
    if row is None:
        return None
    signed = reader.query("SELECT name, role, picture FROM award_signature ORDER BY place")
    signatures = tuple(Signature(*each) for each in signed)
    return Look(row["design"], row["paper"], bool(row["saving"]), row["logo"], signatures, row["calendar"])


def set_look(tx: Transaction, look: Look) -> None:
    sql = """INSERT OR REPLACE INTO award_look (only_row, design, paper, saving, logo, calendar)
        VALUES (1, ?, ?, ?, ?, ?)"""
    tx.execute(sql, (look.design, look.paper, int(look.saving), look.logo, look.calendar))
    tx.execute("DELETE FROM award_signature")
    for place, each in enumerate(look.signatures, start=1):
        sql = "INSERT INTO award_signature (place, name, role, picture) VALUES (?, ?, ?, ?)"
        tx.execute(sql, (place, each.name, each.role, each.picture))


def nominations(reader: Reader, state: str) -> tuple[Nomination, ...]:
    """The oldest first."""
    rows = reader.query("SELECT * FROM award_nomination WHERE state = ? ORDER BY id", (state,))
    return tuple(map(_nomination, rows))


def nomination(reader: Reader, id_: int) -> Nomination | None:
    row = reader.one("SELECT * FROM award_nomination WHERE id = ?", (id_,))
    return None if row is None else _nomination(row)


def nominated_at(reader: Reader, by: str) -> tuple[datetime, ...]:
    rows = reader.query("SELECT at FROM award_nomination WHERE by = ?", (by,))
    return tuple(datetime.fromisoformat(row["at"]) for row in rows)


def _nomination(row: Row) -> Nomination:
    return Nomination(
        id=row["id"],
        by=row["by"],
        recipient=Recipient(row["kind"], row["recipient"]),
        title=row["title"],
        why=row["why"],
        at=datetime.fromisoformat(row["at"]),
        state=row["state"],
    )


def nominate(tx: Transaction, by: str, recipient: Recipient, title: str, why: str, same: str) -> int:
    """Returns its id. Raises sqlite3.IntegrityError: this person proposed the same before."""
    sql = """INSERT INTO award_nomination (by, kind, recipient, title, why, at, same)
        VALUES (?, ?, ?, ?, ?, ?, ?)"""
    values = (by, recipient.kind, recipient.key, title, why, tx.now.isoformat(), same)
    id_ = tx.execute(sql, values).lastrowid
    assert id_ is not None
    return id_


def decide(tx: Transaction, id_: int, state: str) -> None:
    tx.execute("UPDATE award_nomination SET state = ? WHERE id = ?", (state, id_))


def mark(reader: Reader) -> Mark:
    row = reader.one("SELECT serial, place, step FROM award_show")
    return OFF if row is None else Mark(*row)


def set_mark(tx: Transaction, mark: Mark) -> None:
    sql = "INSERT OR REPLACE INTO award_show (only_row, serial, place, step) VALUES (1, ?, ?, ?)"
    tx.execute(sql, (mark.serial, mark.place, mark.step))
