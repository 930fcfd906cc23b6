"""One open event with the services of all areas: what commands and screens stand on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from kiosk.event.folder import EventFolder
from kiosk.event.opening import OpenEvent, open_event
from kiosk.event.pin import OrganizerPin
from kiosk.event.service import Event
from kiosk.hunt.hiding.service import Hiding
from kiosk.hunt.making import Making
from kiosk.hunt.service import Hunt
from kiosk.people.service import People
from kiosk.storage import Store
from kiosk.tickets.service import Tickets
from kiosk.tools import Tools

AREAS = ("event", "people", "tickets", "hunt")


@dataclass(frozen=True, slots=True)
class House:
    """`close` it, or use it as a context manager."""

    opened: OpenEvent
    people: People
    tickets: Tickets
    hunt: Hunt
    hiding: Hiding
    pin: OrganizerPin

    @property
    def folder(self) -> EventFolder:
        return self.opened.folder

    @property
    def store(self) -> Store:
        return self.opened.store

    @property
    def event(self) -> Event:
        return self.opened.event

    def close(self) -> None:
        self.opened.close()

    def __enter__(self) -> House:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_house(path: Path, tools: Tools, *, writing: bool = True) -> House:
    """Refuses what `open_event` refuses. For writing, also mends what a power cut left of a sheet."""
    opened = open_event(path, tools.clock, areas=AREAS, writing=writing)
    try:
        house = furnish(opened, tools)
        if writing:
            house.hunt.mend_sheets()
    except BaseException:
        opened.close()
        raise
    return house


def furnish(opened: OpenEvent, tools: Tools) -> House:
    store, event = opened.store, opened.event
    people = People(store, event.info.id, event.key, tools.random)
    tickets = Tickets(store, event.info.id)
    making = Making(store, event, tickets, opened.folder.path, tools.random)
    hunt = Hunt(store, event, people, tickets, making, tools.clock)
    hiding = Hiding(store, event, people, tickets)
    return House(opened, people, tickets, hunt, hiding, OrganizerPin(store, tools.clock, tools.random))
