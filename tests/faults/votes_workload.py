"""An open vote with many voters: each names one of four costumes, by their number in the list."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.contest.model import EntryDraft, Plan
from kiosk.event.backups import order_for, run
from kiosk.event.opening import create_event
from kiosk.house import AREAS, House, open_house
from kiosk.storage.backup import UNFINISHED
from kiosk.tools import Tools
from tests.plain import PlainWords, SeededRandom, SetClock

COSTUMES = 4
Told = tuple[int, str]
"""Number of a voter, from 1, and the code of their ballot."""


def _tools() -> Tools:
    """Codes by chance: a process that begins anew gives none twice."""
    return Tools(SetClock(), secrets.token_bytes, PlainWords(), PlainWords, AREAS)


def _people(folder: Path) -> Path:
    """Beside the event: who has which number."""
    return folder.with_name(f"{folder.name}.people")


def prepare(folder: Path, voters: int) -> None:
    tools = Tools(SetClock(), SeededRandom(7), PlainWords(), PlainWords, AREAS)
    create_event(folder, "A sweep", tools.clock, tools.random, areas=AREAS)
    with open_house(folder, tools) as house:
        roster = "Display name;Team\n" + "".join(f"P {n};Team {n % 3}\n" for n in range(1, voters + 1))
        house.people.import_roster(house.people.plan(roster.encode()).plan, "organizer")
        id_ = house.contests.add(Plan("Best family"))
        for number in range(COSTUMES):
            house.entries.add(EntryDraft(f"Costume {number}", "team", f"Other {number}", contests=(id_,)))
        house.contests.open(id_)
        by_number = {person.display: person.id for person in house.people.all_active()}
        keys = [entry.key for entry in house.entries.of(id_)]
    ids = [by_number[f"P {n}"] for n in range(1, voters + 1)]
    _people(folder).write_text(json.dumps({"contest": id_, "people": ids, "keys": keys}))


class Votes:
    """What a child does with it. `numbers` count from 1."""

    def __init__(self, house: House, contest: int, people: list[str], keys: list[str]) -> None:
        self._house = house
        self._contest = contest
        self._people = people
        self._keys = keys

    def cast(self, number: int) -> str:
        """The code. Refused and Unavailable as the booth says them."""
        marks = {self._keys[number % COSTUMES]: 1}
        return self._house.booth.cast(self._contest, self._people[number - 1], marks).code

    def back_up(self) -> None:
        """As the worker of the kiosk does."""
        house = self._house
        run(order_for(house.folder, house.event.info.id, SetClock().now(), None))


@contextmanager
def session(folder: Path) -> Iterator[Votes]:
    kept = json.loads(_people(folder).read_text())
    with open_house(folder, _tools()) as house:
        yield Votes(house, **kept)


def problems(folder: Path, kept: Path, told: Iterable[Told]) -> list[str]:
    """Opens the event as the kiosk does and reads everything. `kept`: the folder it was prepared in."""
    known = json.loads(_people(kept).read_text())
    with open_house(folder, _tools()) as house:
        found = list(house.store.verify().problems)
        voters = {row["person"] for row in house.store.query("SELECT person FROM contest_voter")}
        rows = house.store.query("SELECT code, marks FROM contest_ballot")
        marked = [
            json.loads(row["detail"])["person"]
            for row in house.store.query("SELECT detail FROM journal WHERE kind = 'voter-marked'")
        ]
    ballots = {row["code"]: row["marks"] for row in rows}
    if not len(voters) == len(ballots) == len(marked) == len(set(marked)):
        found.append(f"{len(voters)} voters, {len(ballots)} ballots, {len(marked)} lines")
    for number, code in told:
        if known["people"][number - 1] not in voters or code not in ballots:
            found.append(f"lost: the vote of {number}")
        elif ballots[code] != f"{known['keys'][number % COSTUMES]}=1":
            found.append(f"changed: the vote of {number}")
    return [*found, *linking(folder, frozenset(ballots))]


def linking(folder: Path, codes: frozenset[str]) -> list[str]:
    """What in the folder could tie a ballot to its voter, now that the event was opened: another order of the
    ballots' bytes than that of their codes, another state of them beside it, a page that still has one."""
    content = (folder / "event.db").read_bytes()
    places = {code: content.find(code.encode()) for code in codes}
    found = [f"{code} is in the file twice" for code in codes if content.count(code.encode()) != 1]
    if sorted(codes, key=places.__getitem__, reverse=True) != sorted(codes):
        found.append("ballots lie in another order than that of their codes")
    for path in folder.rglob("*"):
        if path.name == "event.db" or not path.is_file():
            continue
        copied = _codes_in(path)
        if copied is None and path.name.startswith(UNFINISHED):
            continue  # torn, of this very state: the next cast removes it before it writes
        if copied is None:
            found += [f"{path.name} has a ballot" for code in codes if code.encode() in path.read_bytes()][:1]
        elif copied != codes:
            found.append(f"{path.name} is another state: {len(copied)} ballots, not {len(codes)}")
    return found


def hot(folder: Path) -> bool:
    """A journal that the next start rolls back: with it, the folder is two states. TRUST.md says so."""
    journal = folder / "event.db-journal"
    return journal.exists() and journal.read_bytes()[:8] == b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"


def _codes_in(path: Path) -> frozenset[str] | None:
    """None: no database that can be read; a copy that the power cut while it was made is none."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as connection:
            return frozenset(code for (code,) in connection.execute("SELECT code FROM contest_ballot"))
    except sqlite3.Error:
        return None
