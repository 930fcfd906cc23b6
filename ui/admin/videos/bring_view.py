"""Films brought in from a stick: chosen, copied and looked at beside the screen, each with its answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Refused
from kiosk.house import House
from kiosk.videos.importing import ENDINGS, MOST_AT_ONCE, Brought, Conversion, Job, bring_in, names_of, take
from kiosk.videos.keeping import drop_incoming
from ui.admin.corrections.speech import Speech
from ui.admin.files.files_view import FilesView
from ui.admin.videos.converter import Converter
from ui.kit.rows import Row, Rows
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.videos"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VideoBringView(QObject):
    """`opened`: a film that is in the playlist now."""

    changed = Signal()
    working = Signal(bool)
    wants = Signal(str)
    opened = Signal(str)

    def __init__(self, house: House, jobs: Jobs, files: FilesView, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._jobs = jobs
        self._files = files
        self._speech = speech
        self._job: ProcessJob | None = None
        self._converter = Converter(jobs)
        self._converter.changed.connect(self.changed)
        self._converter.working.connect(self.working)
        self._rows = Rows(("name", "said", "standing", "key"))
        self._found: tuple[Brought, ...] = ()
        self._ids: dict[int, str] = {}
        self._total = self._percent = 0

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._job is not None

    @Property(bool, notify=changed)
    def converting(self) -> bool:
        return self._converter.running

    @Property(int, notify=changed)
    def percent(self) -> int:
        """Of whichever of the two is under way."""
        return self._converter.percent if self._converter.running else self._percent

    @Property(int, notify=changed)
    def total(self) -> int:
        """So many files were chosen."""
        return self._total

    @Property(int, notify=changed)
    def ready(self) -> int:
        """So many of them are in the playlist now."""
        return len(self._ids)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Roles: name, said (what it is, what to do), standing (ready, known, waits, failed), key."""
        return self._rows

    @Slot()
    def ask(self) -> None:
        """Which ones? Films of sticks and folders."""
        self._files.ask(
            "film",
            ENDINGS,
            lambda path, _: self.bring((path,)),
            back="videos",
            take_all=self.bring,
        )

    def bring(self, sources: Sequence[Path]) -> None:
        self.forget()
        chosen = tuple(sources)[:MOST_AT_ONCE]
        language = self._house.event.settings.default_language
        job = Job(chosen, self._house.folder.media, names_of(self._house.videos), language)
        self._total, self._percent = len(chosen), 0
        self._job = self._jobs.in_process(bring_in, (job,), self._progressed, self._done, self._failed)
        self.working.emit(True)
        self.changed.emit()
        self.wants.emit("videoimport")

    @Slot()
    def stop(self) -> None:
        """Whoever does not want to wait; what was half copied goes. A dead stick is not waited for."""
        if self._job is not None:
            self._job.abandon()
            self._over()
            self.back()

    @Slot(str)
    def convert(self, key: str) -> None:
        """One that cannot play as it is."""
        at = int(key)
        found = self._found[at]
        if found.state == "waits" and found.copy is not None:
            job = Conversion(found.copy, found.name, self._house.folder.media, found.tracks)
            self._converter.begin(job, lambda made: self._converted(at, made))

    @Slot()
    def stopConverting(self) -> None:
        self._converter.cancel()

    @Slot(str)
    def open(self, key: str) -> None:
        if id_ := self._ids.get(int(key)):
            self.opened.emit(id_)

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        self._rows.renew(tuple(self._row(at, each) for at, each in enumerate(self._found)))
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        self.forget()
        self.wants.emit("videos")

    def forget(self) -> None:
        """No name stays, and no copy that nobody wanted converted."""
        self._converter.cancel()
        if self._job is not None:
            self._job.abandon()
            self._over()
        self._found, self._ids, self._total = (), {}, 0
        self._rows.show(())
        drop_incoming(self._house.folder.media)

    def _done(self, found: tuple[Brought, ...]) -> None:
        self._over()
        self._found = tuple(self._taken(at, each) for at, each in enumerate(found))
        self.read()

    def _converted(self, at: int, made: Brought) -> None:
        answers = list(self._found)
        answers[at] = self._taken(at, made)
        self._found = tuple(answers)
        self.read()

    def _taken(self, at: int, found: Brought) -> Brought:
        """Into the playlist, if it is ready; one that came in by another way meanwhile is known."""
        try:
            ids = take(self._house.videos, (found,))
        except Refused as no:
            return replace(found, state="known", said=(no.reason,), file=None)
        if ids:
            self._ids[at] = ids[0]
        return found

    def _row(self, at: int, found: Brought) -> Row:
        said = " ".join(map(self._speech.say, found.said))
        return {"name": found.name, "said": said, "standing": found.state, "key": str(at)}

    def _progressed(self, percent: int) -> None:
        self._percent = percent
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._over()
        self.back()
        raise error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()
