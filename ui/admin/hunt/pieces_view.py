"""Making mustaches and their sheet, drawn beside the screen, and the sheets that wait to be printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.hunt.paper import SheetJob, draw_sheet
from kiosk.hunt.pieces import PlannedPieces
from kiosk.printing.grid import Paper, Size
from kiosk.tools import Tools
from ui.admin.printing.offer_view import PrintOfferView
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.hunt"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PiecesView(QObject):
    changed = Signal()
    working = Signal(bool)
    wants = Signal(str)
    left = Signal()
    stored = Signal()

    def __init__(self, house: House, tools: Tools, jobs: Jobs, offer: PrintOfferView) -> None:
        super().__init__()
        self._house = house
        self._tools = tools
        self._jobs = jobs
        self._offer = offer
        self._job: ProcessJob | None = None
        self._place: TemporaryDirectory[str] | None = None
        self._done = self._total = 0
        self._made = ""
        house.store.subscribe(lambda _: self.changed.emit())

    @Property(PrintOfferView, constant=True)
    def offer(self) -> PrintOfferView:
        return self._offer

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
        """Newest first: number, first, last, pieces, file ("" once it was printed and removed)."""
        return [
            {
                "number": sheet.number,
                "first": sheet.first,
                "last": sheet.last,
                "pieces": sheet.pieces,
                "file": Path(sheet.file).name if sheet.file else "",
            }
            for sheet in reversed(self._house.hunt.sheets())
        ]

    @Slot(int, int, str, str)
    def make(self, count: int, value: int, paper: str, size: str) -> None:
        if self._job is None:
            self._draw(self._house.hunt.plan_pieces(count, value, cast(Paper, paper), cast(Size, size)))

    @Slot(list)
    def again(self, pieces: list[str]) -> None:
        """New codes for those of them that nobody found; their old ones die when the sheet is stored."""
        if self._job is None:
            self._draw(self._house.hunt.plan_reprint(pieces))

    @Slot(int)
    def sheetAgain(self, sheet: int) -> None:
        """All of a sheet that nobody found."""
        records = self._house.hiding.records()
        self.again([one.piece.id for one in records if one.piece.sheet == sheet])

    def _draw(self, planned: PlannedPieces) -> None:
        job = self._house.hunt.sheet_job(planned, self._tools.words_for)
        self._place = TemporaryDirectory(prefix="handlebar-")
        drawn = Path(self._place.name) / "sheet.pdf"
        self._done, self._total, self._made = 0, len(planned.labels), ""
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
        self._house.hunt.mark_printed(sheet)

    @Slot(str)
    def offerSheet(self, file: str) -> None:
        """One that was made before, as it is."""
        self._offer.offer("pieces", self._house.folder.prints / file)

    @Slot()
    def all(self) -> None:
        self.wants.emit("piecelist")

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

    def _store(self, planned: PlannedPieces, drawn: Path) -> None:
        self._over()
        try:
            paper = self._house.hunt.add_pieces(planned, drawn)
            self._offer.offer("pieces", paper)
            self._made = paper.name
            self.stored.emit()
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


def _draw(job: SheetJob, path: Path, progress: Callable[[int], None]) -> None:
    path.write_bytes(draw_sheet(job, progress).pdf)
