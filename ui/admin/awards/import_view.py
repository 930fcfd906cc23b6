"""Awards from a file, looked at row by row before anything is made. All of them or none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.importing import Preview, read_awards
from kiosk.awards.recipients import Index
from kiosk.house import House
from kiosk.people.kinds import MAX_BYTES, kind_of
from kiosk.people.model import Choices
from ui.admin.awards import telling
from ui.admin.corrections.cards import ROLES
from ui.admin.corrections.speech import Speech
from ui.admin.files.files_view import FilesView
from ui.admin.people.import_view import ENDINGS
from ui.admin.people.import_work import ImportWork
from ui.kit.rows import Rows
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1

PARTS = ("problems", "new", "noted", "again")
NOTHING = Preview()


@QmlElement
class AwardImportView(QObject):
    """`step` is start, look or wrong. `part` is the list that is shown: one of `PARTS`."""

    changed = Signal()
    seenChanged = Signal()
    working = Signal(bool)
    wants = Signal(str)
    left = Signal()

    def __init__(self, house: House, jobs: Jobs, files: FilesView, speech: Speech) -> None:
        super().__init__()
        self._awards = house.awards
        self._files = files
        self._speech = speech
        self._work = ImportWork(jobs)
        self._work.changed.connect(self.changed)
        self._work.working.connect(self.working)
        self._work.lost.connect(self.begin)
        self._rows = Rows(ROLES)
        self._reset()

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._work.busy

    @Property(int, notify=changed)
    def percent(self) -> int:
        """How much of a spreadsheet is read; 0 where nobody can know."""
        return self._work.percent

    @Property(str, notify=changed)
    def file(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._place

    @Property(list, notify=seenChanged)
    def parts(self) -> list[dict[str, object]]:
        """Keys of `PARTS`, each with its count."""
        return [{"key": key, "count": len(telling.part(self._seen, key))} for key in PARTS]

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Title, what it says of the row, the row's number, nothing to touch."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many awards that makes."""
        return len(self._seen.drafts)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._step == "look" and bool(self._seen.rows) and not self._seen.problems

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Of the whole file; ""."""
        whole = next((one for one in self._seen.problems if one.row == 0), None)
        return self._speech.say(whole.sentence) if whole else ""

    @Property(str, notify=changed)
    def encoding(self) -> str:
        """ "" for a spreadsheet."""
        return self._seen.encoding

    @Property(list, notify=changed)
    def sheets(self) -> list[str]:
        return list(self._seen.sheets)

    @Property(str, notify=changed)
    def sheet(self) -> str:
        return self._seen.sheet

    @Slot()
    def begin(self) -> None:
        """At the start again; nothing of a file is kept."""
        self._work.drop()
        self._reset()
        self.changed.emit()

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        self._show()

    @Slot()
    def chooseFile(self) -> None:
        self.begin()
        self._files.ask("list", ENDINGS, self.open, back="awardimport")

    def open(self, path: Path, place: str = "") -> None:
        self.begin()
        self._name, self._place = path.name, place
        self._work.begin()
        self._work.wait_for_file(partial(_bytes, path), self._loaded)
        self.wants.emit("awardimport")

    @Slot(str)
    def useEncoding(self, encoding: str) -> None:
        self._again(replace(self._choices, encoding=encoding))

    @Slot(str)
    def useSheet(self, sheet: str) -> None:
        self._again(replace(self._choices, sheet=sheet))

    @Slot(str)
    def show(self, part: str) -> None:
        if part in PARTS:
            self._part = part
            self._show()

    @Slot()
    def take(self) -> None:
        """All of them or none; refused, and as it was, when somebody left meanwhile."""
        if self.ready:
            self._awards.add_many(self._seen.drafts)
            self.begin()
            self.left.emit()

    @Slot()
    def stop(self) -> None:
        """The organizer does not want to wait any longer."""
        self.begin()

    @Slot()
    def back(self) -> None:
        self.begin()
        self.left.emit()

    def _reset(self) -> None:
        self._step, self._part = "start", "new"
        self._name = self._place = ""
        self._data = b""
        self._choices = Choices()
        self._seen = NOTHING
        self.seenChanged.emit()
        self._rows.show(())

    def _again(self, choices: Choices) -> None:
        self._choices = choices
        self._loaded(self._data)

    def _loaded(self, data: bytes) -> None:
        """A spreadsheet is unpacked and read in a process of its own."""
        self._data = data
        self._work.begin()
        index = self._awards.index()
        if kind_of(data) == "workbook":
            self._work.in_process(read_file, (data, index, self._choices), self._have)
        else:
            self._work.in_thread(partial(read_awards, data, index, self._choices), self._have)

    def _have(self, seen: Preview) -> None:
        self._seen = seen
        self._work.rest()
        self._step = "wrong" if self.wrong else "look"
        self._part = "problems" if seen.problems else "new" if seen.rows else "again"
        self.seenChanged.emit()
        self._show()

    def _show(self) -> None:
        self._rows.show(telling.part_rows(self._seen, self._part, self._speech.words))
        self.changed.emit()


def read_file(data: bytes, index: Index, choices: Choices, progress: Callable[[int], None]) -> Preview:
    return read_awards(data, index, choices, progress)


def _bytes(path: Path) -> bytes:
    """At most one byte more than is allowed: enough to know that it is too much."""
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)
