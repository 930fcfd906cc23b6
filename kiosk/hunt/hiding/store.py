"""The SQL of places and hidings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from sqlite3 import Row

from kiosk.hunt.hiding.model import Helper, Place, Spot
from kiosk.hunt.pieces import State, piece_id, piece_number
from kiosk.hunt.store import Reader
from kiosk.storage.store import Transaction

_SPOT = (
    "SELECT hiding.piece, hiding.helper, hiding.person, hiding.at, place.*"
    " FROM hiding JOIN place ON place.number = hiding.place"
)


def _place(row: Row) -> Place:
    return Place(row["number"], row["name"], row["area"], row["position"])


def _spot(row: Row) -> Spot:
    helper = Helper(row["helper"], row["person"])
    return Spot(_place(row), helper, datetime.fromisoformat(row["at"]))


def places(reader: Reader) -> tuple[Place, ...]:
    """In the order of the walk."""
    return tuple(map(_place, reader.query("SELECT * FROM place ORDER BY position, number")))


def place(reader: Reader, number: int) -> Place | None:
    row = reader.one("SELECT * FROM place WHERE number = ?", (number,))
    return None if row is None else _place(row)


def spots(reader: Reader) -> dict[str, Spot]:
    """Piece -> where its paper was put last."""
    return {piece_id(row["piece"]): _spot(row) for row in reader.query(_SPOT)}


def spot(reader: Reader, piece: str) -> Spot | None:
    row = reader.one(f"{_SPOT} WHERE hiding.piece = ?", (piece_number(piece),))
    return None if row is None else _spot(row)


def next_place(reader: Reader) -> tuple[int, int]:
    """A number that no place has, and the position after the last."""
    sql = (
        "SELECT coalesce(max(number), 0) + 1 AS number, coalesce(max(position), 0) + 1 AS position FROM place"
    )
    row = reader.one(sql)
    assert row is not None
    return row["number"], row["position"]


def add_place(tx: Transaction, one: Place, key: str) -> None:
    """Raises sqlite3.IntegrityError if there is a place with this key."""
    sql = "INSERT INTO place (number, name, area, key, position) VALUES (?, ?, ?, ?, ?)"
    tx.execute(sql, (one.number, one.name, one.area, key, one.position))


def set_name(tx: Transaction, number: int, name: str, area: str, key: str) -> None:
    """Raises sqlite3.IntegrityError if another place has this key."""
    tx.execute("UPDATE place SET name = ?, area = ?, key = ? WHERE number = ?", (name, area, key, number))


def set_order(tx: Transaction, numbers: Sequence[int]) -> None:
    for position, number in enumerate(numbers, start=1):
        tx.execute("UPDATE place SET position = ? WHERE number = ?", (position, number))


def move_all(tx: Transaction, number: int, to: int) -> None:
    tx.execute("UPDATE hiding SET place = ? WHERE place = ?", (to, number))


def remove_place(tx: Transaction, number: int) -> None:
    """With the notes of where paper lay that is void or was printed again."""
    tx.execute("DELETE FROM hiding WHERE place = ?", (number,))
    tx.execute("DELETE FROM place WHERE number = ?", (number,))


def put(tx: Transaction, piece: str, place: int, helper: Helper) -> None:
    """The piece lies there now, wherever it was before."""
    number = piece_number(piece)
    tx.execute(
        "INSERT INTO hiding (piece, place, helper, person, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (piece)"
        " DO UPDATE SET place = excluded.place, helper = excluded.helper, person = excluded.person,"
        " at = excluded.at",
        (number, place, _free_name(helper), helper.person, tx.now.isoformat()),
    )
    tx.execute("UPDATE piece SET state = 'hidden' WHERE number = ?", (number,))


def put_back(tx: Transaction, piece: str, before: Spot | None, was: State) -> None:
    """As it was before it was put somewhere."""
    number = piece_number(piece)
    tx.execute("DELETE FROM hiding WHERE piece = ?", (number,))
    if before is not None:
        tx.execute(
            "INSERT INTO hiding (piece, place, helper, person, at) VALUES (?, ?, ?, ?, ?)",
            (
                number,
                before.place.number,
                _free_name(before.helper),
                before.helper.person,
                before.at.isoformat(),
            ),
        )
    tx.execute("UPDATE piece SET state = ? WHERE number = ?", (was.value, number))


def _free_name(helper: Helper) -> str:
    """A person's name stays in the list of people."""
    return "" if helper.person is not None else helper.name


def set_value(tx: Transaction, piece: str, value: int) -> None:
    tx.execute("UPDATE piece SET value = ? WHERE number = ?", (value, piece_number(piece)))


def helpers(reader: Reader) -> tuple[str, ...]:
    """Free names that hid something, the latest first."""
    sql = "SELECT helper FROM hiding WHERE helper <> '' GROUP BY helper ORDER BY max(at) DESC"
    return tuple(str(row["helper"]) for row in reader.query(sql))
