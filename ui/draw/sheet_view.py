"""The commitment as the screen shows it, and its papers: the sheet in `prints/`, the secret elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.draw.model import Ceremony, Sheet
from kiosk.house import House
from kiosk.places import Place
from kiosk.tickets.rules import SHORT_SEAL
from kiosk.tools import Tools
from kiosk.words import Words
from ui.admin.files.files_view import FilesView
from ui.admin.files.places import places
from ui.draw.written import secret_drawn, secret_written, sheet_written
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1

SCREENS = {"files": "drawstick"}
"""The organizer's list of files is behind the PIN; this one is not."""


@QmlElement
class SheetView(QObject):
    """`kept`: the kind of a paper and where it lies. `sealed`: the secret's page, which lies nowhere."""

    changed = Signal()
    wants = Signal(str)
    kept = Signal(str, object)
    sealed = Signal(bytes)

    def __init__(self, house: House, tools: Tools, jobs: Jobs) -> None:
        super().__init__()
        self._house = house
        self._tools = tools
        self._jobs = jobs
        self._now: Ceremony | None = None
        self._job: ProcessJob | None = None
        self._made = ""
        self._told = ""
        self.file_list = FilesView(jobs, tools.clock, tools.words_for, lambda: sticks(house.folder.path))
        self.file_list.wants.connect(lambda screen: self.wants.emit(SCREENS.get(screen, screen)))

    @Property(FilesView, constant=True)
    def files(self) -> FilesView:
        return self.file_list

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._of(lambda sheet: sheet.code)

    @Property(int, notify=changed)
    def tickets(self) -> int:
        return self._now.sheet.tickets if self._now else 0

    @Property(int, notify=changed)
    def people(self) -> int:
        return self._now.sheet.people if self._now else 0

    @Property(list, notify=changed)
    def entries(self) -> list[str]:
        """H(entries) in capitals, in groups of four."""
        return fours(self._of(lambda sheet: sheet.entries_hash))

    @Property(list, notify=changed)
    def commit(self) -> list[str]:
        return fours(self._of(lambda sheet: sheet.commit))

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._now.sheet.number if self._now else 0

    @Property(str, notify=changed)
    def previous(self) -> str:
        """The first digits of what the draw before it left, or "" for the first."""
        return self._of(lambda sheet: _short(sheet.previous or ""))

    @Property(int, notify=changed)
    def logLine(self) -> int:
        """The last line of the ticket log that counts."""
        return self._now.sheet.log[0] if self._now else 0

    @Property(str, notify=changed)
    def seal(self) -> str:
        """Its first digits, as receipts say them."""
        return self._of(lambda sheet: _short(sheet.log[1]))

    @Property(str, notify=changed)
    def qr(self) -> str:
        return self._of(lambda sheet: sheet.qr)

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._job is not None

    @Property(str, notify=changed)
    def told(self) -> str:
        """What became of a paper: sheet, secret (on a stick), paper (the secret, printed), or ""."""
        return self._told

    @Property(str, notify=changed)
    def made(self) -> str:
        """The name of the paper just made, or of the place where the secret's page is now."""
        return self._made

    @Slot(str, result=str)
    def frozen(self, language: str) -> str:
        """Day and time of the freeze."""
        if self._now is None:
            return ""
        words, at = self._tools.words_for(language), self._now.sheet.frozen
        return f"{words.date(at.date())}{'،' if words.right_to_left else ','} {words.time(at)}"

    @Slot()
    def printSheet(self) -> None:
        """As a PDF into `prints/`."""
        if self._now is None or self._job is not None:
            return
        job = self._house.draw_papers.sheet_job(self._now.draw.id, "A4", self._words)
        name = f"{self._now.sheet.code}-sheet.pdf"
        prints = self._house.folder.prints
        self._work(sheet_written, (job, prints, name), "sheet", name, lambda _: self._keep(prints / name))

    @Slot()
    def printSecret(self) -> None:
        """Straight to the printer: it lies in no folder, and is not printed a second time by itself."""
        if self._now is None or self._job is not None:
            return
        job = self._house.draw_papers.secret_job(self._now.draw.id, "A4", self._words)
        self._work(secret_drawn, (job,), "paper", "", self.sealed.emit)

    @Slot()
    def saveSecret(self) -> None:
        """Onto a stick that somebody plugs in; never into `prints/`."""
        self.file_list.ask("secret", (), self._save_secret, back="ceremony")

    def _save_secret(self, folder: Path, place: str) -> None:
        self.wants.emit("ceremony")
        if self._now is None or self._job is not None:
            return
        job = self._house.draw_papers.secret_job(self._now.draw.id, "A4", self._words)
        event = self._house.folder.path.resolve()
        self._work(secret_written, (job, folder, event, self._now.sheet.code), "secret", place)

    @Slot()
    def heard(self) -> None:
        """What was told is known."""
        self._told = self._made = ""
        self.changed.emit()

    def set(self, now: Ceremony) -> None:
        self._now = now
        self.changed.emit()

    def forget(self) -> None:
        self.stop()
        self._now = None
        self._told = self._made = ""
        self.file_list.forget()
        self.changed.emit()

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _keep(self, sheet: Path) -> None:
        self.kept.emit("draw-sheet", sheet)

    def _work(
        self,
        work: Callable[..., object],
        arguments: tuple[object, ...],
        told: str,
        made: str,
        then: Callable[[Any], None] = lambda _: None,
    ) -> None:
        self._told = self._made = ""
        self._job = self._jobs.in_process(
            work,
            arguments,
            progress=lambda _: None,
            done=lambda result: self._done(told, made, then, result),
            failed=self._failed,
        )
        self.changed.emit()

    def _done(self, told: str, made: str, then: Callable[[Any], None], result: object) -> None:
        """What `then` does not do, as a printer that is gone, passes through; nothing is told of it."""
        self._job = None
        self.changed.emit()
        then(result)
        self._told, self._made = told, made
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.changed.emit()
        raise error

    @property
    def _words(self) -> Words:
        return self._tools.words_for(self._house.event.settings.default_language)

    def _of(self, what: Callable[[Sheet], str]) -> str:
        return what(self._now.sheet) if self._now else ""


def sticks(event: Path) -> tuple[Place, ...]:
    """What is plugged in: the secret never lies on this machine."""
    return tuple(place for place in places(event) if place.kind == "stick")


def _short(digits: str) -> str:
    return digits[:SHORT_SEAL].upper()


def fours(digits: str) -> list[str]:
    return [digits[at : at + 4].upper() for at in range(0, len(digits), 4)]
