"""Making passes and PINs, drawn beside the screen, and the sheets that wait to be printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.people.model import PlannedPasses
from kiosk.people.paper import PassJob, draw_passes
from kiosk.people.passes import Whose
from kiosk.printing.grid import Paper
from kiosk.tools import Tools
from ui.admin.printing.offer_view import PrintOfferView
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.people"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PassesView(QObject):
    changed = Signal()
    working = Signal(bool)
    left = Signal()

    def __init__(self, house: House, tools: Tools, jobs: Jobs, offer: PrintOfferView) -> None:
        super().__init__()
        self._house = house
        self._tools = tools
        self._jobs = jobs
        self._offer = offer
        self._job: ProcessJob | None = None
        self._place: TemporaryDirectory[str] | None = None
        self._whose: Whose = "all"
        self._name = ""
        self._done = self._total = 0
        self._made = ""
        house.store.subscribe(lambda _: self.changed.emit())

    @Property(PrintOfferView, constant=True)
    def offer(self) -> PrintOfferView:
        return self._offer

    @Property(str, notify=changed)
    def whose(self) -> str:
        """all, without, team or one."""
        return self._whose

    @Property(str, notify=changed)
    def name(self) -> str:
        """The team, or whoever the one is."""
        if self._whose != "one":
            return self._name
        person = self._house.people.get(self._name)
        return person.display if person else ""

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many passes that makes."""
        return len(self._house.passes.whose(self._whose, self._name))

    @Property(list, notify=changed)
    def teams(self) -> list[str]:
        return [team.name for team in self._house.people.teams() if team.name]

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._job is not None

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._done

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._total

    @Property(str, notify=changed)
    def made(self) -> str:
        """The name of the sheet just made; "" before."""
        return self._made

    @Property(str, constant=True)
    def folder(self) -> str:
        return str(self._house.folder.prints.resolve())

    @Property(list, notify=changed)
    def sheets(self) -> list[dict[str, object]]:
        """Newest first: number, passes, pins, file ("" once it was printed and removed)."""
        return [
            {"number": one.number, "passes": one.passes, "pins": one.pins, "file": one.file or ""}
            for one in reversed(self._house.passes.sheets())
        ]

    def begin(self, whose: Whose = "all", name: str = "") -> None:
        """Those without a pass, where some have one already."""
        having = self._house.desk.with_pass()
        self._whose, self._name = whose, name
        if whose == "all" and having:
            self._whose = "without"
        self.changed.emit()

    @Slot(str)
    def choose(self, whose: str) -> None:
        if whose != "team" or not self._name:
            self._name = self._house.people.teams()[0].name if whose == "team" and self.teams else ""
        self._whose = cast(Whose, whose)
        self.changed.emit()

    @Slot(str)
    def chooseTeam(self, team: str) -> None:
        self._whose, self._name = "team", team
        self.changed.emit()

    @Slot(str, bool)
    def make(self, paper: str, pins: bool) -> None:
        if self._job is not None:
            return
        people = self._house.passes.whose(self._whose, self._name)
        planned = self._house.passes.plan(people, cast(Paper, paper), pins=pins)
        job = self._house.passes.job(planned, self._tools.words_for)
        self._place = TemporaryDirectory(prefix="handlebar-")
        drawn = Path(self._place.name) / "passes.pdf"
        self._done, self._total, self._made = 0, len(people), ""
        self._job = self._jobs.in_process(
            _draw,
            (job, drawn),
            progress=self._progressed,
            done=lambda _: self._store(planned, drawn),
            failed=self._failed,
        )
        self.working.emit(True)
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._over()
            self._clean()

    @Slot(int)
    def printed(self, sheet: int) -> None:
        """The organizer holds the paper; the file goes."""
        self._house.passes.mark_printed(sheet)

    @Slot(str)
    def offerSheet(self, file: str) -> None:
        """One that was made before, as it is."""
        self._offer.offer("passes", self._house.folder.prints / file)

    @Slot()
    def back(self) -> None:
        self.left.emit()

    @Slot()
    def forget(self) -> None:
        self._made = ""
        self.changed.emit()

    def _progressed(self, done: int) -> None:
        self._done = done
        self.changed.emit()

    def _store(self, planned: PlannedPasses, drawn: Path) -> None:
        self._over()
        try:
            paper = self._house.passes.add(planned, drawn)
            self._offer.offer("passes", paper)
            self._made = paper.name
        finally:
            self._clean()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._over()
        self._clean()
        raise error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()

    def _clean(self) -> None:
        if self._place is not None:
            self._place.cleanup()
            self._place = None


def _draw(job: PassJob, path: Path, progress: Callable[[int], None]) -> None:
    path.write_bytes(draw_passes(job, progress).pdf)
