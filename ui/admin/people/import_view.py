"""Bringing in the organizer's list: read away from the screen, looked at, corrected, and only then taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Refused
from kiosk.people.kinds import MAX_BYTES, kind_of
from kiosk.people.model import Choices, Person, Plan, Preview, RosterFile
from kiosk.people.roster import read_grid, read_people
from kiosk.people.rules import preview
from kiosk.people.said import in_words
from kiosk.people.service import People
from kiosk.people.table import Grid
from kiosk.words import Words
from ui.admin.files.files_view import FilesView
from ui.admin.people.import_rows import LISTS, columns, counts, headers, lines
from ui.admin.people.import_work import ImportWork
from ui.kit.rows import Rows
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.people"
QML_IMPORT_MAJOR_VERSION = 1

ENDINGS = (".csv", ".xlsx", ".xlsm", ".txt", ".tsv", ".xls", ".ods")


@QmlElement
class ImportView(QObject):
    """Steps: start, wrong (no list at all), look, done. Corrections read the same bytes again."""

    changed = Signal()
    working = Signal(bool)
    wants = Signal(str)

    def __init__(
        self, people: People, jobs: Jobs, files: FilesView, words_for: Callable[[str], Words]
    ) -> None:
        super().__init__()
        self._people = people
        self._files = files
        self._words_for = words_for
        self._records = Rows(("title", "detail", "badge", "key"))
        self._work = ImportWork(jobs)
        self._work.changed.connect(self.changed)
        self._work.working.connect(self.working)
        self._work.lost.connect(self.begin)
        self._choices = Choices()
        self._seen = NOTHING
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

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The first of what is to be mended, with its place; "" for nothing."""
        problems = self._seen.plan.problems
        return in_words(problems[0], self._words()) if problems else ""

    @Property(bool, notify=changed)
    def columnsWrong(self) -> bool:
        """What is to be mended are the columns: it can be done here."""
        problems, file = self._seen.plan.problems, self._seen.file
        return bool(problems and file.columns) and problems[0].row == file.header

    @Property(str, notify=changed)
    def encoding(self) -> str:
        """ "" for a spreadsheet."""
        return self._seen.file.encoding

    @Property(str, notify=changed)
    def separator(self) -> str:
        return self._seen.file.separator

    @Property(list, notify=changed)
    def sheets(self) -> list[str]:
        return list(self._seen.file.sheets)

    @Property(str, notify=changed)
    def sheet(self) -> str:
        return self._seen.file.sheet

    @Property(int, notify=changed)
    def header(self) -> int:
        """Number of the row that names the columns, 0 when none does."""
        return self._seen.file.header

    @Property(list, notify=changed)
    def headers(self) -> list[dict[str, object]]:
        """Rows that may name the columns: number and what they say."""
        return headers(self._grid)

    @Property(list, notify=changed)
    def columns(self) -> list[dict[str, object]]:
        """place, header, field, and the first cells below."""
        return columns(self._seen.file)

    @Property(int, notify=changed)
    def people(self) -> int:
        """How many people the list holds."""
        return len(self._seen.plan.rows)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """The list may be taken."""
        plan = self._seen.plan
        return self._step == "look" and bool(plan.rows) and not plan.problems and not plan.nothing_to_do

    @Property(list, notify=changed)
    def parts(self) -> list[dict[str, object]]:
        """What there is to look through: the keys of `looking`, each with its count."""
        return [{"key": key, "count": count} for key, count in counts(self._seen.plan).items()]

    @Property(str, notify=changed)
    def looking(self) -> str:
        """The list that is looked through: problems, new, changed, same, inactive; "" for none."""
        return self._looking

    @Property(Rows, constant=True)
    def records(self) -> Rows:
        return self._records

    @Slot()
    def begin(self) -> None:
        """At the start again; nothing of a file is kept."""
        self.cancel()
        self._reset()
        self.changed.emit()

    @Slot()
    def chooseFile(self) -> None:
        self.begin()
        self._files.ask("list", ENDINGS, self.read, back="import")

    def read(self, path: Path, place: str = "") -> None:
        self.begin()
        self._name, self._place = path.name, place
        self._work.begin()
        self._work.wait_for_file(partial(_bytes, path), self._loaded)
        self.wants.emit("import")

    @Slot(str)
    def useEncoding(self, encoding: str) -> None:
        self._again(replace(self._choices, encoding=encoding))

    @Slot(str)
    def useSeparator(self, separator: str) -> None:
        self._again(replace(self._choices, separator=separator, header=None, fields=()))

    @Slot(str)
    def useSheet(self, sheet: str) -> None:
        self._again(replace(self._choices, sheet=sheet, header=None, fields=()))

    @Slot(int)
    def useHeader(self, row: int) -> None:
        """0: no row names the columns."""
        self._choices = replace(self._choices, header=row, fields=())
        self._plan()

    @Slot(int, str)
    def useColumn(self, place: int, field: str) -> None:
        """ "" leaves the column out. Whichever column had the field before gives it up."""
        self._choices = replace(self._choices, fields=(*self._choices.fields, (place, field)))
        self._plan()

    @Slot(str)
    def show(self, wanted: str) -> None:
        """A list of `looking`; "" goes back to the whole."""
        self._looking = wanted if wanted in LISTS else ""
        self._records.show(lines(self._seen.plan, self._looking, self._words().say))
        self.changed.emit()

    @Slot()
    def take(self) -> None:
        """All of it or nothing; when the event has changed meanwhile, it is looked at again."""
        if not self.ready:
            return
        try:
            self._people.import_roster(self._seen.plan, "organizer")
        except Refused:
            self._plan()
            raise
        taken = self._seen
        self._reset()
        self._step, self._taken = "done", len(taken.plan.rows)
        self.changed.emit()

    @Property(int, notify=changed)
    def taken(self) -> int:
        """How many people the list held that was just taken."""
        return self._taken

    @Slot()
    def cancel(self) -> None:
        """What is being read is dropped."""
        self._work.drop()

    @Slot()
    def stop(self) -> None:
        """The organizer does not want to wait for a file any longer."""
        self.cancel()
        if not self._seen.file.columns:
            self._reset()
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        self.begin()
        self.wants.emit("admin")

    def _reset(self) -> None:
        self._step = "start"
        self._name = self._place = self._looking = ""
        self._data = b""
        self._choices = Choices()
        self._grid: Grid | None = None
        self._seen = NOTHING
        self._taken = 0
        self._records.show(())

    def _again(self, choices: Choices) -> None:
        self._choices = choices
        self._cells()

    def _loaded(self, data: bytes) -> None:
        self._data = data
        self._cells()

    def _cells(self) -> None:
        self._work.begin()
        if kind_of(self._data) == "workbook":
            self._work.in_process(read_grid, (self._data, self._choices), self._have)
        else:
            self._work.in_thread(partial(read_grid, self._data, self._choices), self._have)

    def _have(self, grid: Grid) -> None:
        self._grid = grid
        self._plan()

    def _plan(self) -> None:
        """The people are read here, where the database is; what follows from them is worked out beside."""
        if self._grid is None:
            return
        self._work.begin()
        known = self._people.roster()
        self._work.in_thread(partial(_looked, self._grid, self._choices, *known), self._planned)

    def _planned(self, seen: Preview) -> None:
        self._seen = seen
        file = seen.file
        correctable = file.columns or self._choices.encoding or len(file.sheets) > 1
        self._step = "look" if correctable else "wrong"
        self._work.rest()
        self.show(self._looking)

    def _words(self) -> Words:
        return self._words_for(QLocale().name()[:2])


NOTHING = Preview(RosterFile(), Plan())


def _looked(grid: Grid, choices: Choices, existing: tuple[Person, ...], merged: frozenset[str]) -> Preview:
    return preview(read_people(grid, choices), existing, merged)


def _bytes(path: Path) -> bytes:
    """At most one byte more than is allowed: enough to know that it is too much."""
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)
