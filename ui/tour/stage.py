"""What a tour plays with: an open kiosk, pieces whose codes are known, and a clock that can be moved on."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.clock import SystemClock
from kiosk.house import House
from kiosk.hunt.paper import PieceLabel, draw_sheet
from kiosk.hunt.pieces import PlannedPieces
from kiosk.people.model import Person
from kiosk.scanning.codes import Kind, new_code
from kiosk.tools import Tools
from ui.tour.driver import Driver


class MovingClock(SystemClock):
    """The real clock, and `skip` for those who cannot wait."""

    def __init__(self) -> None:
        self._skipped = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self._skipped

    def skip(self, seconds: float) -> None:
        self._skipped += seconds


@dataclass(frozen=True, slots=True)
class Stage:
    driver: Driver
    house: House
    tools: Tools
    clock: MovingClock

    def label(self, value: int = 1) -> PieceLabel:
        """A new piece that nobody found, made as the organizer makes it; its codes stay with the caller."""
        return self._made(self.house.hunt.plan_pieces(1, value))

    def again(self, piece: str) -> PieceLabel:
        """The same piece on new paper; its old codes are dead."""
        return self._made(self.house.hunt.plan_reprint([piece]))

    def _made(self, planned: PlannedPieces) -> PieceLabel:
        drawn = self.house.folder.prints / "drawn.pdf"
        drawn.write_bytes(self._sheet(planned))
        self.house.hunt.add_pieces(planned, drawn)
        self.house.hunt.mark_printed(planned.sheet)
        return planned.labels[0]

    def _sheet(self, planned: PlannedPieces) -> bytes:
        return draw_sheet(self.house.hunt.sheet_job(planned, self.tools.words_for)).pdf

    def piece(self, value: int = 1) -> str:
        """The QR text of such a piece."""
        return self.label(value).qr

    def code(self, kind: Kind, event: str = "") -> str:
        return new_code(kind, event or self.house.event.info.id, self.tools.random)

    def person(self, place: int = 0) -> Person:
        """Of those who may claim at any hour."""
        limited = self.house.event.settings.shifts
        return [one for one in self.house.people.all_active() if one.team not in limited][place]

    def home(self) -> None:
        self.driver.kiosk.shell.dismiss()
        self.driver.kiosk.shell.go("home")

    def go(self, screen: str) -> None:
        self.driver.kiosk.shell.go(screen)

    def claim(self, person: Person, code: str = "") -> None:
        """Scans and says who: the ticket is on the screen after this."""
        self.driver.scan(code or self.piece())
        self.driver.kiosk.finder.choose(person.id)

    def organizer(self) -> None:
        self.driver.kiosk.admin.enter()
        if self.driver.kiosk.shell.shows("pin"):
            self.pin("246810")

    def pin(self, digits: str) -> None:
        for digit in digits:
            self.driver.touch(f"digit{digit}")
        self.driver.touch("enter")

    def settings(self, **changes: object) -> None:
        self.house.event.change("organizer", **changes)

    def wait(self, seconds: float) -> None:
        self.clock.skip(seconds)
        self.driver.kiosk.shell.look()
