"""Taking the people along as a file: where to is asked, then it is written beside the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.people.export import FORMATS, roster_in
from kiosk.people.model import Person
from kiosk.people.service import People
from kiosk.places import free_name
from kiosk.storage import troubles
from kiosk.storage.files import write_durably
from ui.admin.files.files_view import FilesView
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.people"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ExportView(QObject):
    changed = Signal()
    working = Signal(bool)
    wants = Signal(str)

    def __init__(self, people: People, jobs: Jobs, files: FilesView, clock: Clock) -> None:
        super().__init__()
        self._people = people
        self._jobs = jobs
        self._files = files
        self._clock = clock
        self._job: ProcessJob | None = None
        self._saved: tuple[str, str, int] = ("", "", 0)

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._job is not None

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """There is somebody to write down."""
        return bool(self._people.all_active())

    @Property(str, notify=changed)
    def file(self) -> str:
        """The name of the file just written, "" before."""
        return self._saved[0]

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._saved[1]

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._saved[2]

    @Slot(str, str)
    def save(self, ending: str, back: str) -> None:
        """`ending`: .csv or .xlsx; `back`: the screen to return to. Nothing is overwritten."""
        if ending in FORMATS:
            self.forget()
            self._files.ask("export", (), partial(self._write, ending, back), back=back)

    @Slot()
    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._over()

    @Slot()
    def forget(self) -> None:
        self._saved = ("", "", 0)
        self.changed.emit()

    def _write(self, ending: str, back: str, folder: Path, place: str) -> None:
        people = [person for team in self._people.teams() for person in team.people]
        stem = f"people-{self._clock.now().astimezone():%Y-%m-%d}"
        self.working.emit(True)
        self._job = self._jobs.in_process(
            _written,
            (folder, stem, ending, people),
            progress=lambda _: None,
            done=lambda name: self._done(name, place, len(people)),
            failed=self._failed,
        )
        self.changed.emit()
        self.wants.emit(back)

    def _done(self, name: str, place: str, count: int) -> None:
        self._saved = (name, place, count)
        self._over()

    def _failed(self, error: Exception) -> None:
        self._over()
        raise troubles.of_files(error) if isinstance(error, OSError) else error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()


def _written(
    folder: Path, stem: str, ending: str, people: list[Person], progress: Callable[[int], None]
) -> str:
    """The name that the file got."""
    path = free_name(folder, stem, ending)
    write_durably(path, roster_in(ending, people))
    return path.name
