"""The hunt as the fault sweeps drive it: a workload of `tests.faults`, run by `tests.faults.child`.

The sheet of the pieces is a list of their codes, so a process that was just started can scan them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.event.folder import EventFolder
from kiosk.event.opening import OpenEvent
from kiosk.event.service import Event
from kiosk.house import AREAS, House, furnish, open_house
from kiosk.hunt.model import AlreadyClaimed, AlreadyYours, Ticketed
from kiosk.hunt.visit import Visit
from kiosk.storage import Store
from kiosk.tickets.store import all_tickets
from tests.hunt.conftest import make_event, tools_for
from tests.plain import SetClock

VALUE = 2
PEOPLE = {"P-1": "Ana", "P-2": "Bob", "P-3": "Cyd", "P-4": "Dara"}


def prepare(folder: Path, pieces: int) -> None:
    clock = SetClock()
    make_event(folder, clock)
    with open_house(folder, tools_for(clock)) as house:
        for first in range(0, pieces, 2000):
            planned = house.hunt.plan_pieces(min(2000, pieces - first), VALUE)
            drawn = folder.parent / "drawn.txt"
            drawn.write_text("\n".join(label.qr for label in planned.labels))
            house.hunt.add_pieces(planned, drawn)


class ClaimSession:
    def __init__(self, house: House) -> None:
        self._house = house
        sheets = [house.hunt.sheet_file(sheet) for sheet in house.hunt.sheets()]
        self._codes = [code for file in sheets if file is not None for code in file.read_text().split()]

    def claim(self, piece: int, person: str) -> str:
        (found,) = self._house.people.find(PEOPLE[person])
        _, visit = self._house.hunt.identify(found.person.id, Visit(), proved=True)
        answer, _ = self._house.hunt.scan(self._codes[piece - 1], visit)
        match answer:
            case Ticketed(receipt):
                return ",".join(receipt.tickets)
            case AlreadyYours(_, tickets):
                return ",".join(tickets)
            case AlreadyClaimed():
                return "taken"
            case _:
                return type(answer).__name__


@contextmanager
def session(folder: Path, *, locked: bool = True) -> Iterator[ClaimSession]:
    clock = SetClock()
    if locked:
        with open_house(folder, tools_for(clock)) as house:
            yield ClaimSession(house)
        return
    store = Store.open(EventFolder(folder).database, AREAS, clock)
    with furnish(OpenEvent(EventFolder(folder), store, Event(store), None), tools_for(clock)) as house:
        yield ClaimSession(house)


def problems(folder: Path, receipts: Iterable[tuple[int, str, str]]) -> list[str]:
    with open_house(folder, tools_for(SetClock())) as house:
        found = list(house.store.verify().problems)
        if not house.tickets.verify_log().true:
            found.append("the ticket log does not fit the tickets")
        claims = {claim.source: claim for claim in house.tickets.latest("PIECE-", 100_000)}
        held = {(int(source[6:]), claim.person, ",".join(claim.tickets)) for source, claim in claims.items()}
        ids = {code: house.people.find(name)[0].person.id for code, name in PEOPLE.items()}
        for piece, person, receipt in receipts:
            if (piece, ids[person], receipt) not in held:
                found.append(f"lost: {piece} {person} {receipt}")
        found += [f"half a claim: {claim.source}" for claim in claims.values() if len(claim.tickets) != VALUE]
        if len(all_tickets(house.store)) != VALUE * len(claims):
            found.append("tickets without a claim")
        lines = house.store.query("SELECT count(*) AS n FROM journal WHERE kind = 'piece-claimed'")[0]["n"]
        if lines != len(claims):
            found.append(f"{len(claims)} claims, {lines} journal lines")
        return found


_TABLES = (
    "journal",
    "journal_text",
    "piece",
    "piece_code",
    "sheet",
    "claim",
    "ticket",
    "ticket_log",
    "holding",
)


def contents(folder: Path) -> object:
    with open_house(folder, tools_for(SetClock())) as house:
        house.hunt.board()
        tables = [
            tuple(map(tuple, house.store.query(f"SELECT * FROM {name} ORDER BY 1"))) for name in _TABLES
        ]
        return house.event.info, house.event.settings, house.event.key, tables
