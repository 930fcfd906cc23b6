"""An open vote with many voters: each names one of four costumes, by their number in the list. With papers,
every second one has a paper ballot: half of those are made out to them, the others to nobody.
"""

from __future__ import annotations

import json
import re
import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.contest.booth import AlreadyVoted
from kiosk.contest.model import EntryDraft, Plan
from kiosk.contest.papers.model import MayEnter
from kiosk.event.backups import order_for, run
from kiosk.event.opening import create_event
from kiosk.house import AREAS, House, open_house
from kiosk.storage.backup import UNFINISHED
from kiosk.tools import Tools
from tests.contest.ballot_pages import by_pages, codes_in, rebuilt
from tests.faults.replay import SECTOR
from tests.plain import PlainWords, SeededRandom, SetClock

COSTUMES = 4
_BALLOT = re.compile(rb"[0-9A-Z]{17}=1")
"""Code, and the key of the entry it is for."""
Told = tuple[int, str]
"""Number of a voter, from 1, and the code of their ballot."""


def _tools() -> Tools:
    """Codes by chance: a process that begins anew gives none twice."""
    return Tools(SetClock(), secrets.token_bytes, PlainWords(), PlainWords, AREAS)


def _people(folder: Path) -> Path:
    """Beside the event: who has which number."""
    return folder.with_name(f"{folder.name}.people")


def prepare(folder: Path, voters: int, *, papers: bool = False) -> None:
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
        cards = _hand_out(house, id_, ids) if papers else {}
    kept = {"contest": id_, "people": ids, "keys": keys, "papers": cards}
    _people(folder).write_text(json.dumps(kept))


def _hand_out(house: House, contest: int, ids: list[str]) -> dict[str, tuple[str, str]]:
    """The code on a voter's paper and its digest, by their number: 2, 6, 10 ... made out, 4, 8 ... blank."""
    theirs, blank = range(2, len(ids) + 1, 4), range(4, len(ids) + 1, 4)
    known = {one.id: one for one in house.people.all_active()}
    cards: dict[str, tuple[str, str]] = {}
    for numbers, wish in ((theirs, [known[ids[n - 1]] for n in theirs]), (blank, len(blank))):
        if numbers:
            planned = house.paper_ballots.plan(contest, wish, "A4")
            drawn = house.folder.path.with_name("drawn.pdf")
            drawn.write_bytes(b"%PDF a paper with codes")
            house.paper_ballots.add(planned, drawn)
            for number, card in zip(numbers, planned.cards, strict=True):
                answer = house.paper_ballots.look(card.qr)
                assert isinstance(answer, MayEnter)
                cards[str(number)] = card.qr, answer.digest
    return cards


class Votes:
    """What a child does with it. `numbers` count from 1."""

    def __init__(
        self, house: House, contest: int, people: list[str], keys: list[str], papers: dict[str, list[str]]
    ) -> None:
        self._house = house
        self._contest = contest
        self._people = people
        self._keys = keys
        self._papers = papers

    def cast(self, number: int) -> str:
        """The code. Refused and Unavailable as the booth says them; a used paper is AlreadyVoted, too."""
        marks = {self._keys[number % COSTUMES]: 1}
        paper = self._papers.get(str(number))
        if paper is None:
            return self._house.booth.cast(self._contest, self._people[number - 1], marks).code
        answer = self._house.paper_ballots.look(paper[0], self._contest)
        if not isinstance(answer, MayEnter):
            raise AlreadyVoted
        return self._house.paper_ballots.cast(answer.digest, marks).code

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
        used = house.store.query("SELECT qr, person FROM contest_paper WHERE state = 'used'")
        lines = house.store.query("SELECT kind, detail FROM journal")
    ballots = {row["code"]: row["marks"] for row in rows}
    entered = {row["qr"] for row in used}
    blank = sum(row["person"] == "" for row in used)
    marked = [json.loads(line["detail"])["person"] for line in lines if line["kind"] == "voter-marked"]
    papers = sum(line["kind"] == "paper-ballot-cast" for line in lines)
    if not len(voters) + blank == len(ballots) == len(marked) + papers or set(marked) != voters:
        found.append(f"{len(voters)} voters, {blank} papers, {len(ballots)} ballots, {len(marked)} lines")
    if any(row["person"] not in voters for row in used if row["person"]):
        found.append("a paper is used, and its person has not voted")
    for number, code in told:
        paper = known["papers"].get(str(number))
        voted = known["people"][number - 1] in voters if paper is None else paper[1] in entered
        if not voted or code not in ballots:
            found.append(f"lost: the vote of {number}")
        elif ballots[code] != f"{known['keys'][number % COSTUMES]}=1":
            found.append(f"changed: the vote of {number}")
    return [*found, *linking(folder, frozenset(ballots))]


def linking(folder: Path, codes: frozenset[str]) -> list[str]:
    """What in the folder could tie a ballot to its voter, now that the event was opened: other bytes than
    those of the set of ballots, another state of them beside it, a page that still has one."""
    content = (folder / "event.db").read_bytes()
    found: list[str] = []
    if by_pages(content, codes) != by_pages(rebuilt(folder / "event.db"), codes):
        found.append("ballots do not lie as if they were written once, by their codes")
    for path in folder.rglob("*"):
        if path.name == "event.db" or not path.is_file():
            continue
        copied = _codes_in(path)
        if copied is None and path.name.startswith(UNFINISHED):
            found += _torn(path, content)
        elif copied is None:
            if any(codes_in(path.read_bytes(), codes)):
                found.append(f"{path.name} has a ballot")
        elif copied != codes:
            found.append(f"{path.name} is another state: {len(copied)} ballots, not {len(codes)}")
    return found


def _torn(path: Path, content: bytes) -> list[str]:
    """A copy that a power cut left half made may lie beside the ballots it was made of, not beside others:
    each sector of it with a ballot is one of the database now, at the same place."""
    torn = path.read_bytes()
    for ballot in _BALLOT.finditer(torn):
        for start in range(ballot.start() // SECTOR * SECTOR, ballot.end(), SECTOR):
            if torn[start : start + SECTOR] not in (content[start : start + SECTOR], bytes(SECTOR)):
                return [f"{path.name} has ballots of another state"]
    return []


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
