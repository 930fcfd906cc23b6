"""Awards of every kind on a real event, and the stage that reveals them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.awards.model import Draft, Recipient
from kiosk.event.opening import create_event
from kiosk.house import AREAS, House, open_house
from kiosk.tools import Tools
from tests.plain import PlainWords, SeededRandom, SetClock
from ui.awards.red_carpet_view import RedCarpetView

PEOPLE = """Given name;Family name;Team;Staff number
Ana;Pires;Night Owls;1
Bob;Smith;Night Owls;2
Cyd;Okoro;Front Desk;3
"""
LONG_NAME = "Bartholomäus-Maximilian von und zu Schnurrbartenstein-Oberzwirbelingen am Zopfen"
AT_ONCE = 0


@dataclass
class Gala:
    """`heard`: what the stage sounded, and hushed with a minus."""

    house: House
    heard: list[str] = field(default_factory=list)
    wanted: list[str] = field(default_factory=list)
    taken: list[bool] = field(default_factory=list)

    def person(self, name: str) -> Recipient:
        return Recipient("person", self.house.people.find(name)[0].person.id)

    def award(self, title: str, recipient: Recipient, **more: object) -> str:
        """Its serial."""
        id_ = self.house.awards.add(Draft(title, recipient, **more))  # type: ignore[arg-type]
        return self.house.awards.get(id_).serial

    def three(self) -> tuple[str, ...]:
        said = {"category": "Service", "citation": "For calm.", "presenter": "Dara"}
        return (
            self.award("Calm", self.person("Ana"), **said),
            self.award("The golden headset", Recipient("team", "Night Owls")),
            self.award("Patience", Recipient("free", LONG_NAME)),
        )

    def hide(self, name: str) -> None:
        one = self.house.people.find(name)[0].person
        self.house.desk.save(replace(one, hidden_in_public=True))

    def leave(self, name: str) -> None:
        """Whoever is missing in a newer list becomes inactive."""
        rest = "\n".join(line for line in PEOPLE.splitlines() if not line.startswith(name))
        people = self.house.people
        people.import_roster(people.plan(rest.encode()).plan, "organizer")

    def let_it_fill(self) -> None:
        """Not one page more fits into the file; what is free in its pages does for some steps yet."""
        connection = self.house.store._connection
        assert connection is not None
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")

    def stage(self, settles_ms: int = AT_ONCE) -> RedCarpetView:
        """A view of its own each time, as after a kill."""
        view = RedCarpetView(self.house, settles_ms)
        view.sounded.connect(self.heard.append)
        view.hushed.connect(lambda name: self.heard.append("-" + name))
        view.wants.connect(self.wanted.append)
        view.taken.connect(self.taken.append)
        view.arrive()
        return view


def tools() -> Tools:
    return Tools(SetClock(), SeededRandom(3), PlainWords(), PlainWords, AREAS)


def make_party(folder: Path) -> None:
    create_event(folder, "Customer Service Week", SetClock(), SeededRandom(7), areas=AREAS)
    with open_house(folder, tools()) as house:
        house.people.import_roster(house.people.plan(PEOPLE.encode()).plan, "organizer")


@contextmanager
def gala(folder: Path) -> Iterator[Gala]:
    with open_house(folder, tools()) as house:
        yield Gala(house)


def seen(view: RedCarpetView) -> tuple[object, ...]:
    """Scene, number, title, name: what the room knows."""
    return view.scene, view.about.number, view.about.title, view.about.name
