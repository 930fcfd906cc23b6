"""The real hunt: pieces with codes, people, claims by scanning, sealed tickets."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.event.folder import EventFolder
from kiosk.event.opening import OpenEvent, create_event
from kiosk.event.service import Event
from kiosk.house import AREAS, House, furnish, open_house
from kiosk.hunt.model import AlreadyClaimed, AlreadyYours, Ticketed, YouHaveThisOne
from kiosk.hunt.pieces import AT_ONCE, PREFIX
from kiosk.hunt.visit import Visit
from kiosk.storage import Store
from kiosk.tools import Tools
from tests.plain import PlainWords, SeededRandom, SetClock

PEOPLE = 8
VALUE = 2


def _tools(seed: int) -> Tools:
    return Tools(SetClock(), SeededRandom(seed), PlainWords(), PlainWords, AREAS)


def _codes(folder: Path) -> Path:
    """Beside the event: the paper that only the building holds."""
    return folder.with_name(f"{folder.name}.codes")


def prepare(folder: Path, pieces: int) -> None:
    tools = _tools(7)
    create_event(folder, "A sweep", tools.clock, tools.random, areas=AREAS)
    codes: list[str] = []
    passes: dict[str, str] = {}
    with open_house(folder, tools) as house:
        for number in range(1, PEOPLE + 1):
            person = house.people.add(f"P-{number}", approved=True, actor="system")
            passes[person.display] = house.people.issue_pass(person.id, "system")
        while len(codes) < pieces:
            planned = house.hunt.plan_pieces(min(AT_ONCE, pieces - len(codes)), VALUE)
            drawn = folder.with_name("drawn.pdf")
            drawn.write_bytes(b"%PDF-1.7")
            house.hunt.add_pieces(planned, drawn)
            codes += [label.qr for label in planned.labels]
    _codes(folder).write_text(json.dumps({"codes": codes, "passes": passes}))


class HuntSession:
    """`passes`: of each person, by name."""

    def __init__(self, house: House, codes: list[str], passes: dict[str, str]) -> None:
        self._hunt = house.hunt
        self._codes = codes
        self._passes = passes

    def claim(self, piece: int, person: str) -> str:
        _, visit = self._hunt.scan(self._passes[person], Visit())
        answer, _ = self._hunt.scan(self._codes[piece - 1], visit)
        match answer:
            case Ticketed(receipt) | YouHaveThisOne(receipt):
                return ",".join(receipt.tickets)
            case AlreadyYours(_, tickets):
                return ",".join(tickets)
            case AlreadyClaimed():
                return "taken"
        raise AssertionError(answer)


@contextmanager
def session(folder: Path, *, locked: bool = True) -> Iterator[HuntSession]:
    paper = json.loads(_codes(folder).read_text())
    if locked:
        with open_house(folder, _tools(9)) as house:
            yield HuntSession(house, **paper)
        return
    tools = _tools(9)
    store = Store.open(EventFolder(folder).database, AREAS, tools.clock)
    try:
        opened = OpenEvent(EventFolder(folder), store, Event(store), None)
        yield HuntSession(furnish(opened, tools), **paper)
    finally:
        store.close()


def problems(folder: Path, receipts: Iterable[tuple[int, str, str]]) -> list[str]:
    with open_house(folder, _tools(9)) as house:
        names = {person.id: person.display for person in house.people.all_active()}
        found = list(house.store.verify().problems)
        if not house.tickets.verify_log().true:
            found.append("the ticket log does not hold")
        claims = {claim.source: claim for claim in house.tickets.latest(PREFIX, 100_000)}
        held = {
            (int(source.removeprefix(PREFIX)), names[claim.person], ",".join(claim.tickets))
            for source, claim in claims.items()
        }
        found += [f"half a claim: {claim.source}" for claim in claims.values() if len(claim.tickets) != VALUE]
        found += [f"lost: {receipt}" for receipt in receipts if receipt not in held]
        lines = house.store.query("SELECT count(*) AS n FROM journal WHERE kind = 'piece-claimed'")[0]["n"]
        if lines != len(claims):
            found.append(f"{len(claims)} claims, {lines} journal lines")
        return found


def contents(folder: Path) -> object:
    with open_house(folder, _tools(9)) as house:
        names = house.store.query(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
        )
        tables = [
            tuple(map(tuple, house.store.query(f'SELECT * FROM "{row[0]}" ORDER BY 1, 2'))) for row in names
        ]
        return house.event.info, house.event.settings, house.event.key, house.hunt.board(), tables
