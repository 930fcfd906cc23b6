"""Makes a fixture of today's schema: `python -m tests.old_events.make NAME`. See README.md."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from datetime import time, timedelta
from pathlib import Path

from kiosk.event.opening import create_event
from kiosk.house import AREAS, House, open_house
from kiosk.hunt.model import Ticketed
from kiosk.hunt.visit import Visit
from kiosk.tools import Tools
from tests.old_events.story import told_by
from tests.plain import PlainWords, SeededRandom, SetClock

HERE = Path(__file__).parent
ROSTER = (
    "Given name;Family name;Team;Staff number\n"
    "Ana;Pires;Night Owls;1\nZoë;Müller;Front Desk;2\nمریم;احمدی;تیم صبح;3\nBob;Smith;;4\n"
)


def make(name: str) -> None:
    target = HERE / f"{name}.zip"
    if target.exists():
        raise SystemExit(f"{target.name} is there already; an old event is never made again.")
    clock = SetClock()
    tools = Tools(clock, SeededRandom(2026), PlainWords(), PlainWords, AREAS)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "event"
        create_event(folder, "Semaine du service — هفته", clock, tools.random, areas=AREAS)
        with open_house(folder, tools) as house:
            fill(house, clock, Path(place) / "drawn.pdf")
            told = told_by(house)
        shutil.make_archive(str(target.with_suffix("")), "zip", folder)
    target.with_suffix(".json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n")


def fill(house: House, clock: SetClock, drawn: Path) -> None:
    house.event.change("organizer", state="running", hunt_opens=clock.now(), late_claims=True)
    house.event.change("organizer", shifts={"Night Owls": (time(22), time(6))}, languages=("fr", "fa"))
    house.pin.set("719204")
    house.people.import_roster(house.people.plan(ROSTER.encode()).plan, "organizer")
    planned = house.hunt.plan_pieces(6, 2)
    drawn.write_bytes(b"%PDF-1.7")
    house.hunt.add_pieces(planned, drawn)
    clock.advance(timedelta(hours=14).total_seconds())
    people = [person.id for person in house.people.all_active()]
    for label, person in zip(planned.labels, people, strict=False):
        _, visit = house.hunt.identify(person, Visit())
        answer, visit = house.hunt.scan(label.qr, visit)
        assert isinstance(answer, Ticketed), answer
    house.hunt.undo(answer.receipt, visit)
    first = planned.labels[0].number
    claim = house.tickets.claim_of(first)
    assert claim is not None
    house.corrections.reassign(first, claim.tickets[0], people[1], "found by both")
    house.hunt.void_pieces([planned.labels[5].number])


if __name__ == "__main__":
    make(*sys.argv[1:])
