"""A draw that was revealed, on a real event, and the view of its show."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.device import PrinterChoice
from kiosk.draw.ceremony import rank_job
from kiosk.draw.model import Ceremony, Plan, Prize
from kiosk.draw.protocol.model import Ask, Gone, Win
from kiosk.event.opening import create_event
from kiosk.house import AREAS, House, open_house
from kiosk.tools import Tools
from tests.plain import PlainWords, SeededRandom, SetClock
from ui.admin.corrections.speech import Speech
from ui.admin.printing.offer_view import PrintOfferView
from ui.draw.show_view import ShowView
from ui.shell.jobs import Jobs
from ui.shell.print_keeper import PrintKeeper

Guest = tuple[str, str, int]
"""Given name, family name, tickets."""

GUESTS: tuple[Guest, ...] = (
    ("Ana", "Pires", 5),
    ("Bob", "Smith", 3),
    ("Cyd", "Okoro", 2),
    ("Dara", "Moradi", 2),
    ("Eve", "Lind", 1),
    ("Finn", "Gale", 1),
)
DINNER = Prize("Dinner for two")
DIGITS = "20237331128159211123"
AT_ONCE = 0
"""The suspense of tests that do not look at it."""


def tools_for(clock: SetClock, seed: int = 1) -> Tools:
    return Tools(clock, SeededRandom(seed), PlainWords(), PlainWords, AREAS)


def make_event(folder: Path, clock: SetClock, guests: Sequence[Guest]) -> None:
    create_event(folder, "Customer Service Week", clock, SeededRandom(7), areas=AREAS)
    with open_house(folder, tools_for(clock)) as house:
        for at, (given, family, tickets) in enumerate(guests):
            team = ("Night Owls", "Front Desk", "")[at % 3]
            person = house.people.add(given, family, team, approved=True, actor="system")
            if tickets:
                house.corrections.grant(person.id, "COSTUME", tickets, "wore one")


def many_guests(count: int) -> list[Guest]:
    given = (
        "Ana",
        "Bob",
        "Cyd",
        "Dara",
        "Eve",
        "Finn",
        "Gül",
        "Hal",
        "Ines",
        "Jo",
        "Katharina",
        "Maximilian",
    )
    family = (
        "Abt",
        "Berg",
        "Chen",
        "Diaz",
        "Eco",
        "Fry",
        "Gru",
        "Holm",
        "Ito",
        "Jung",
        "Kahn",
        "Lee",
        "Moss",
    )
    return [(given[at % 12], f"{family[at % 13]}", 1 + at % 3) for at in range(count)]


@dataclass
class Theatre:
    """`told`: what the show said is stored. `heard`: its sounds."""

    house: House
    tools: Tools
    clock: SetClock
    folder: Path
    jobs: Jobs
    told: list[Ceremony] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    def revealed(self, *prizes: Prize, **changes: object) -> int:
        plan = {"title": "Friday", "prizes": prizes or (DINNER,), "asks": (Ask("DICE10", 20),), **changes}
        ceremonies = self.house.ceremonies
        id_ = self.house.draws.add(Plan(**plan))  # type: ignore[arg-type]
        return self._to_the_reveal(ceremonies.freeze(id_).draw.id)

    def rehearsed(self, *prizes: Prize, **changes: object) -> int:
        plan = {"title": "Friday", "prizes": prizes or (DINNER,), "asks": (Ask("DICE10", 20),), **changes}
        id_ = self.house.draws.add(Plan(**plan))  # type: ignore[arg-type]
        return self._to_the_reveal(self.house.ceremonies.rehearse(id_).draw.id)

    def _to_the_reveal(self, id_: int) -> int:
        ceremonies = self.house.ceremonies
        ceremonies.go_on(id_)
        ceremonies.type(id_, DIGITS)
        ceremonies.matches(id_)
        ceremonies.matches(id_)
        ceremonies.lock(id_)
        job = ceremonies.job(id_)
        ceremonies.reveal(id_, job, rank_job(job))
        return id_

    def at(self, id_: int) -> Ceremony:
        return self.house.ceremonies.at(id_)

    def show(self, id_: int, suspense_ms: int = AT_ONCE) -> ShowView:
        view = ShowView(self.house, self.tools, self.jobs, suspense_ms)
        view.advanced.connect(self.told.append)
        view.sounded.connect(self.heard.append)
        view.begin(self.at(id_))
        return view

    def offer(self) -> PrintOfferView:
        """Of a kiosk without a printer."""
        keeper = PrintKeeper(self.house.prints, self.jobs, self.clock, PrinterChoice())
        keeper.stop()
        return PrintOfferView(self.house, keeper, Speech(self.house.people, self.tools))

    def person(self, name: str) -> str:
        return next(one.id for one in self.house.people.all_active() if one.display.startswith(name))

    def behind_its_back(self, *statements: str) -> None:
        """As somebody with sqlite3 would: the triggers go first."""
        with closing(sqlite3.connect(self.folder / "event.db")) as other:
            for (name,) in other.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
                other.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                other.execute(statement)
            other.commit()


@contextmanager
def theatre(folder: Path, guests: Sequence[Guest] = GUESTS) -> Iterator[Theatre]:
    clock = SetClock()
    make_event(folder, clock, guests)
    tools = tools_for(clock, seed=2)
    jobs = Jobs(ThreadPoolExecutor(max_workers=1))
    with open_house(folder, tools) as house:
        yield Theatre(house, tools, clock, folder, jobs)
        jobs.close()


def winners(now: Ceremony) -> list[str]:
    """Persons in the order they won."""
    assert now.course is not None
    return [line.person for line in now.course.lines if isinstance(line, Win)]


def gone(now: Ceremony) -> list[tuple[int, str]]:
    assert now.course is not None
    return [(line.seat, line.why) for line in now.course.lines if isinstance(line, Gone)]


Make = Callable[..., Theatre]
