"""A draw on the stage of the real window, and ways to kill the kiosk on it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from kiosk.draw.model import Ceremony, Plan, Prize
from kiosk.draw.protocol.model import Ask
from kiosk.house import open_house
from tests.playing import PIN, enter_pin, make_event, playing, tools_for
from ui.draw.ask_view import AskView
from ui.draw.ceremony_view import CeremonyView
from ui.tour.stage import MovingClock, Stage

SMALL = (Ask("WORDS"), Ask("DICE10", 20))
DIGITS = "20237331128159211123"


def make_office(folder: Path) -> None:
    """Six people with a few tickets each."""
    make_event(folder)
    with open_house(folder, tools_for(MovingClock())) as house:
        for count, person in enumerate(house.people.all_active(), start=1):
            house.corrections.grant(person.id, "COSTUME", count, "wore one")


def planned(stage: Stage, *asks: Ask) -> int:
    return stage.house.draws.add(
        Plan("Friday", (Prize("Dinner for two"), Prize("Fruit")), asks=asks or SMALL)
    )


def on_stage(stage: Stage) -> CeremonyView:
    return stage.driver.kiosk.organizer.ceremony


def ask(stage: Stage) -> AskView:
    return on_stage(stage).ask_view


def hint(stage: Stage) -> str:
    return str(ask(stage).hint)


def seen(view: AskView) -> tuple[str, int]:
    """What stands on the pad, and how many have looked at it."""
    return str(view.typed), int(str(view.witnesses))


def touches(stage: Stage, *names: str) -> None:
    for name in names:
        stage.driver.touch(name)


def at_the_sheet(stage: Stage, *asks: Ask) -> int:
    id_ = stage.house.ceremonies.freeze(planned(stage, *asks)).draw.id
    on_stage(stage).resume()
    stage.driver.find("goOn")
    return id_


def at_the_first_ask(stage: Stage, *asks: Ask) -> int:
    id_ = at_the_sheet(stage, *asks)
    on_stage(stage).goOn()
    return id_


def rehearsed(stage: Stage, *asks: Ask) -> int:
    """The first ask of a new rehearsal, in the place of any other."""
    stage.driver.kiosk.shell.dismiss()
    on_stage(stage).leave()
    id_ = stage.house.ceremonies.rehearse(planned(stage, *asks)).draw.id
    on_stage(stage).resume()
    on_stage(stage).goOn()
    return id_


def dice(stage: Stage, digits: str = DIGITS) -> None:
    for digit in digits:
        ask(stage).key(digit)
    for _ in range(2):
        ask(stage).matches()
    ask(stage).lock()


def stored(stage: Stage, id_: int) -> Ceremony:
    return stage.house.ceremonies.at(id_)


def typed(stage: Stage, id_: int) -> str:
    now = stored(stage, id_)
    return now.said[now.asking].typed


class Kills:
    """What the disk held at some moments, each to be opened by another kiosk when this one is gone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._at: list[tuple[str, Ceremony]] = []

    def now(self, stage: Stage, id_: int, name: str) -> None:
        shutil.copytree(stage.house.folder.path, self._folder / name)
        self._at.append((name, stored(stage, id_)))

    def reopened(self, names: Sequence[str]) -> Iterator[tuple[str, Stage, Ceremony]]:
        """Name, a kiosk back on the stage behind the PIN, and what was stored before the kill."""
        for name, before in ((name, before) for name, before in self._at if name in names):
            with playing(self._folder / name) as later:
                later.driver.kiosk.admin.enter()
                enter_pin(later, PIN)
                on_stage(later).resume()
                yield name, later, before


def behind_its_back(stage: Stage, *statements: str) -> None:
    """As somebody with sqlite3 would: the triggers go first."""
    with closing(sqlite3.connect(stage.house.folder.database)) as other:
        for (name,) in other.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            other.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            other.execute(statement)
        other.commit()
