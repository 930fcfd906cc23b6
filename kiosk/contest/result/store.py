"""The SQL of results: a lot that was drawn, and how far the show is."""

from __future__ import annotations

from kiosk.contest.store import Reader
from kiosk.storage.store import Transaction


def lot(reader: Reader, contest: int) -> str:
    """The digits; "" when none was drawn."""
    row = reader.one("SELECT digits FROM contest_lot WHERE contest = ?", (contest,))
    return row["digits"] if row else ""


def draw_lot(tx: Transaction, contest: int, digits: str) -> None:
    """sqlite3.IntegrityError: it was drawn before."""
    tx.execute("INSERT INTO contest_lot (contest, digits) VALUES (?, ?)", (contest, digits))


def step(reader: Reader, contest: int) -> int | None:
    """None: the show has not begun."""
    row = reader.one("SELECT step FROM contest_podium WHERE contest = ?", (contest,))
    return None if row is None else int(row["step"])


def set_step(tx: Transaction, contest: int, step: int) -> None:
    sql = """INSERT INTO contest_podium (contest, step) VALUES (?, ?)
        ON CONFLICT (contest) DO UPDATE SET step = excluded.step"""
    tx.execute(sql, (contest, step))


def forget_step(tx: Transaction, contest: int) -> None:
    tx.execute("DELETE FROM contest_podium WHERE contest = ?", (contest,))
