"""Contests with any result on a real event, and the stage that shows it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kiosk.contest.model import EntryDraft, Plan
from kiosk.event.opening import create_event
from kiosk.house import AREAS, House, open_house
from kiosk.tools import Tools
from tests.plain import PlainWords, SeededRandom, SetClock
from ui.contest.podium_view import PodiumView

TEAMS = ("Night Owls", "Front Desk", "Back Office", "Field")
PEOPLE = "Display name;Team\n" + "".join(
    f"{team.split()[0]} {at};{team}\n" for team in TEAMS for at in range(3)
)
LONG_TITLE = (
    "Bartholomäus-Maximilian von und zu Schnurrbartenstein-Oberzwirbelingen am Zopfen und seine Sieben"
)
LONG: dict[int, int] = dict.fromkeys((1, 2, 3), 600_000)


@dataclass
class Premiere:
    """`heard`: what the stage sounded, and hushed with a minus."""

    house: House
    heard: list[str] = field(default_factory=list)
    wanted: list[object] = field(default_factory=list)
    taken: list[bool] = field(default_factory=list)

    def contest(
        self, votes: Sequence[int], titles: Sequence[str] = (), opened: bool = False, **plan: object
    ) -> int:
        """Closed. `votes`: how many each costume has; titles are "Costume 1" and so on, of teams in turn."""
        id_ = self.house.contests.add(Plan(**{"title": "Best TV family", **plan}))  # type: ignore[arg-type]
        for at in range(max(1, len(votes))):
            title = titles[at] if at < len(titles) else f"Costume {at + 1}"
            team = TEAMS[at % 4] if len(votes) <= 4 else f"Team {at}"
            self.house.entries.add(EntryDraft(title, "team", team, contests=(id_,)))
        self.house.contests.open(id_)
        if not opened:
            self._vote(id_, votes)
            self.house.contests.close(id_)
        return id_

    def personal(self, title: str, person: str) -> int:
        """A closed contest with the one costume of somebody who is on no screen."""
        one = self.house.people.get(person)
        assert one is not None
        self.house.desk.save(replace(one, hidden_in_public=True))
        id_ = self.house.contests.add(Plan("Best costume"))
        self.house.entries.add(EntryDraft(title, "person", person, contests=(id_,)))
        self.house.contests.open(id_)
        self.house.contests.close(id_)
        return id_

    def _vote(self, contest: int, votes: Sequence[int]) -> None:
        entries = self.house.entries.of(contest)
        wanted = [entry for entry, count in zip(entries, votes, strict=True) for _ in range(count)]
        free = list(self.house.people.all_active())
        for entry in wanted:
            voter = next(one for one in free if one.team != entry.draft.owner)
            free.remove(voter)
            self.house.booth.cast(contest, voter.id, {entry.key: 1})

    def change(self, contest: int, at: int, **changes: object) -> None:
        """The costume at that place of the ballot."""
        entry = self.house.entries.of(contest)[at]
        self.house.entries.change(entry.id, replace(entry.draft, **changes))  # type: ignore[arg-type]

    def let_it_fill(self) -> None:
        """Not one page more fits into the file; what is free in its pages does for some steps yet."""
        connection = self.house.store._connection
        assert connection is not None
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")

    def stage(
        self, contest: int | None = None, settles_ms: int = 0, suspense_ms: dict[int, int] | None = None
    ) -> PodiumView:
        """A view of its own each time, as after a kill."""
        view = PodiumView(self.house, settles_ms, LONG if suspense_ms is None else suspense_ms)
        view.sounded.connect(self.heard.append)
        view.hushed.connect(lambda name: self.heard.append("-" + name))
        view.wants.connect(self.wanted.append)
        view.taken.connect(self.taken.append)
        for signal in (view.resultWanted, view.certificatesWanted):
            signal.connect(self.wanted.append)
        view.contestsWanted.connect(lambda: self.wanted.append("contests"))
        if contest is not None:
            view.choose(contest)
        view.arrive()
        return view


def tools() -> Tools:
    return Tools(SetClock(), SeededRandom(3), PlainWords(), PlainWords, AREAS)


def make_event(folder: Path) -> None:
    create_event(folder, "Customer Service Week", SetClock(), SeededRandom(7), areas=AREAS)
    with open_house(folder, tools()) as house:
        house.people.import_roster(house.people.plan(PEOPLE.encode()).plan, "organizer")


@contextmanager
def premiere(folder: Path) -> Iterator[Premiere]:
    with open_house(folder, tools()) as house:
        yield Premiere(house)


@pytest.fixture(scope="session")
def premiere_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("premiere") / "event"
    make_event(folder)
    return folder


@pytest.fixture
def show(premiere_template: Path, tmp_path: Path) -> Iterator[Premiere]:
    with premiere(Path(shutil.copytree(premiere_template, tmp_path / "premiere"))) as found:
        yield found


def titles(view: PodiumView) -> list[str]:
    return [str(row["title"]) for row in view.rows]
