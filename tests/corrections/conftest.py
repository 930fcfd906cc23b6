"""The hunt's desk, and a short way to claim."""

from __future__ import annotations

from kiosk.hunt.model import Ticketed
from kiosk.hunt.paper import PieceLabel
from kiosk.hunt.visit import Visit
from tests.hunt.conftest import Desk, desk

__all__ = ["claimed", "desk", "state"]


def claimed(desk: Desk, name: str = "Ana", value: int = 1) -> tuple[PieceLabel, str]:
    """A new piece that somebody found, and its first ticket."""
    (piece,) = desk.pieces(1, value)
    return piece, claim(desk, piece, name)


def claim(desk: Desk, piece: PieceLabel, name: str) -> str:
    _, visit = desk.house.hunt.identify(desk.person(name), Visit())
    answer, _ = desk.house.hunt.scan(piece.qr, visit)
    assert isinstance(answer, Ticketed), answer
    return answer.receipt.tickets[0]


def state(desk: Desk) -> object:
    """All that a correction may change."""
    house = desk.house
    tables = (
        "ticket",
        "claim",
        "granted",
        "ticket_log",
        "late_claim",
        "piece",
        "person",
        "merged",
        "journal",
    )
    rows = tuple(tuple(map(tuple, house.store.query(f"SELECT * FROM {table}"))) for table in tables)
    return rows, house.tickets.holdings()
