"""The small workload: one claim and two tickets for each piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.event.folder import EventFolder
from kiosk.event.opening import create_event, open_event
from kiosk.storage import Store
from tests.plain import SeededRandom, SetClock

AREAS = ("event", "tests.faults.claims")
TICKETS = 2


def prepare(folder: Path, pieces: int) -> None:
    clock = SetClock()
    create_event(folder, "A sweep", clock, SeededRandom(7), areas=AREAS)
    with open_event(folder, clock, areas=AREAS) as opened, opened.store.transaction("system") as tx:
        for number in range(1, pieces + 1):
            tx.execute("INSERT INTO piece (number, note) VALUES (?, ?)", (number, f"under chair {number}"))
        tx.record("pieces-made", count=pieces)


class ClaimSession:
    def __init__(self, store: Store) -> None:
        self._store = store

    def claim(self, piece: int, person: str) -> str:
        with self._store.transaction("visitor") as tx:
            held = tx.one("SELECT id, person FROM claim WHERE piece = ? AND void = 0", (piece,))
            if held is not None:
                return f"C-{held['id']}" if held["person"] == person else "taken"
            made = tx.execute("INSERT INTO claim (piece, person) VALUES (?, ?)", (piece, person)).lastrowid
            for _ in range(TICKETS):
                tx.execute("INSERT INTO ticket (claim) VALUES (?)", (made,))
            tx.record("claimed", piece=piece, person=person, tickets=TICKETS)
        return f"C-{made}"


@contextmanager
def session(folder: Path, *, locked: bool = True) -> Iterator[ClaimSession]:
    if locked:
        with open_event(folder, SetClock(), areas=AREAS) as opened:
            yield ClaimSession(opened.store)
        return
    store = Store.open(EventFolder(folder).database, AREAS, SetClock())
    try:
        yield ClaimSession(store)
    finally:
        store.close()


def problems(folder: Path, receipts: Iterable[tuple[int, str, str]]) -> list[str]:
    with open_event(folder, SetClock(), areas=AREAS) as opened:
        store = opened.store
        found = list(store.verify().problems)
        rows = store.query(
            "SELECT c.id, c.piece, c.person, count(t.number) AS tickets FROM claim c"
            " LEFT JOIN ticket t ON t.claim = c.id WHERE c.void = 0 GROUP BY c.id"
        )
        claims = {(row["piece"], row["person"], f"C-{row['id']}") for row in rows}
        found += [f"half a claim: {row['piece']}" for row in rows if row["tickets"] != TICKETS]
        found += [f"lost: {receipt}" for receipt in receipts if receipt not in claims]
        lines = store.query("SELECT count(*) AS n FROM journal WHERE kind = 'claimed'")[0]["n"]
        if lines != len(rows):
            found.append(f"{len(rows)} claims, {lines} journal lines")
        return found


def contents(folder: Path) -> object:
    with open_event(folder, SetClock(), areas=AREAS) as opened:
        store = opened.store
        tables = [tuple(map(tuple, store.query(f"SELECT * FROM {name} ORDER BY 1"))) for name in _TABLES]
        return opened.event.info, opened.event.settings, opened.event.key, tables


_TABLES = ("journal", "journal_text", "piece", "claim", "ticket", "organizer_pin", "setting")
