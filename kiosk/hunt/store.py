"""The SQL of the hunt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from sqlite3 import Row
from typing import Protocol

from kiosk.hunt.model import LateClaim
from kiosk.hunt.pieces import Piece, Sheet, State, piece_id, piece_number
from kiosk.storage.papers import Kept
from kiosk.storage.store import Transaction


class Reader(Protocol):
    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]: ...
    def one(self, sql: str, parameters: Sequence[object] = ()) -> Row | None: ...


def _piece(row: Row) -> Piece:
    return Piece(piece_id(row["number"]), row["value"], row["style"], State(row["state"]), row["sheet"])


def by_code(reader: Reader, digest: str) -> tuple[Piece, bool] | None:
    """The piece with a code of this hash, and whether that code is dead."""
    sql = "SELECT piece.*, piece_code.dead FROM piece_code JOIN piece ON piece.number = piece WHERE hash = ?"
    row = reader.one(sql, (digest,))
    return None if row is None else (_piece(row), bool(row["dead"]))


def piece(reader: Reader, number: int) -> Piece | None:
    row = reader.one("SELECT * FROM piece WHERE number = ?", (number,))
    return None if row is None else _piece(row)


def pieces(reader: Reader) -> dict[str, Piece]:
    found = map(_piece, reader.query("SELECT * FROM piece ORDER BY number"))
    return {one.id: one for one in found}


def living_pieces(reader: Reader) -> int:
    return _number(reader, "SELECT count(*) AS number FROM piece WHERE state <> 'void'")


def golden_pieces(reader: Reader) -> tuple[str, ...]:
    """Those worth more than one ticket that are not void."""
    rows = reader.query("SELECT number FROM piece WHERE value > 1 AND state <> 'void' ORDER BY number")
    return tuple(piece_id(row["number"]) for row in rows)


def last_piece(reader: Reader) -> int:
    return _number(reader, "SELECT max(number) AS number FROM piece")


def last_sheet(reader: Reader) -> int:
    return _number(reader, "SELECT max(number) AS number FROM sheet")


def _number(reader: Reader, sql: str) -> int:
    row = reader.one(sql)
    return 0 if row is None or row["number"] is None else int(row["number"])


def _sheet(row: Row) -> Sheet:
    return Sheet(
        number=row["number"],
        file=None if row["printed"] else row["file"],
        pieces=row["pieces"],
        first=piece_id(row["first"]),
        last=piece_id(row["last"]),
        made=datetime.fromisoformat(row["made"]),
    )


def sheets(reader: Reader) -> tuple[Sheet, ...]:
    return tuple(_sheet(row) for row in reader.query("SELECT * FROM sheet ORDER BY number"))


def papers(reader: Reader) -> tuple[Kept, ...]:
    return tuple(Kept(row["file"], bool(row["printed"])) for row in reader.query("SELECT * FROM sheet"))


def add_sheet(tx: Transaction, number: int, file: str, numbers: Sequence[int]) -> None:
    tx.execute(
        "INSERT INTO sheet (number, file, pieces, first, last, made) VALUES (?, ?, ?, ?, ?, ?)",
        (number, file, len(numbers), min(numbers), max(numbers), tx.now.isoformat()),
    )


def set_printed(tx: Transaction, number: int) -> bool:
    changed = tx.execute("UPDATE sheet SET printed = 1 WHERE number = ? AND printed = 0", (number,))
    return changed.rowcount == 1


def add_piece(tx: Transaction, number: int, value: int, style: str, sheet: int) -> None:
    """Raises sqlite3.IntegrityError if there is a piece with this number."""
    sql = "INSERT INTO piece (number, value, style, sheet) VALUES (?, ?, ?, ?)"
    tx.execute(sql, (number, value, style, sheet))


def add_codes(tx: Transaction, number: int, qr: str, typed: str) -> None:
    """Takes the hashes."""
    for kind, digest in (("qr", qr), ("typed", typed)):
        tx.execute("INSERT INTO piece_code (hash, piece, kind) VALUES (?, ?, ?)", (digest, number, kind))


def move_to_sheet(tx: Transaction, number: int, sheet: int) -> None:
    """The piece is on another sheet now and its new paper not hidden yet; all its codes die."""
    tx.execute("UPDATE piece SET sheet = ? WHERE number = ?", (sheet, number))
    tx.execute("UPDATE piece SET state = 'printed' WHERE number = ? AND state = 'hidden'", (number,))
    tx.execute("UPDATE piece_code SET dead = 1 WHERE piece = ? AND dead = 0", (number,))


def set_void(tx: Transaction, numbers: Iterable[int]) -> None:
    for number in numbers:
        tx.execute("UPDATE piece SET state = 'void' WHERE number = ?", (number,))


def set_state(tx: Transaction, number: int, state: State) -> None:
    tx.execute("UPDATE piece SET state = ? WHERE number = ?", (state.value, number))


def _late(row: Row) -> LateClaim:
    decided = None if row["decided"] is None else datetime.fromisoformat(row["decided"])
    at = datetime.fromisoformat(row["at"])
    return LateClaim(piece_id(row["piece"]), row["person"], at, row["decision"], decided)


def late_of(reader: Reader, piece: str) -> LateClaim | None:
    row = reader.one("SELECT * FROM late_claim WHERE piece = ?", (piece_number(piece),))
    return None if row is None else _late(row)


def late_claims(reader: Reader) -> tuple[LateClaim, ...]:
    return tuple(_late(row) for row in reader.query("SELECT * FROM late_claim ORDER BY piece"))


def add_late(tx: Transaction, piece: str, person: str) -> None:
    """Raises sqlite3.IntegrityError if somebody brought this piece before."""
    sql = "INSERT INTO late_claim (piece, person, at) VALUES (?, ?, ?)"
    tx.execute(sql, (piece_number(piece), person, tx.now.isoformat()))


def move_late(tx: Transaction, piece: str, person: str) -> None:
    tx.execute("UPDATE late_claim SET person = ? WHERE piece = ?", (person, piece_number(piece)))


def decide_late(tx: Transaction, piece: str, decision: str | None) -> bool:
    """None takes a decision back. False where it is decided (or undecided) already."""
    decided = None if decision is None else tx.now.isoformat()
    sql = """UPDATE late_claim SET decision = ?, decided = ?
        WHERE piece = ? AND (decision IS NULL) = (? IS NOT NULL)"""
    return tx.execute(sql, (decision, decided, piece_number(piece), decision)).rowcount == 1
