"""The published folder of a draw, written to a stick or a folder that is watched meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Unavailable
from kiosk.draw import publishing
from kiosk.draw.model import Draw, Stage
from kiosk.draw.publishing import PublishJob
from kiosk.house import House
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.admin.files.files_view import FilesView
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.draw"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 500
PATIENCE = 2.0
"""Seconds in which a place has to say that it is there."""
STEPS = 2


@QmlElement
class PublishView(QObject):
    """A place that goes while it is written to is noticed within three seconds, even if it never answers."""

    changed = Signal()
    working = Signal(bool)
    wants = Signal(str)
    left = Signal()

    def __init__(self, house: House, tools: Tools, jobs: Jobs, files: FilesView) -> None:
        super().__init__()
        self._house = house
        self._words_for = tools.words_for
        self._jobs = jobs
        self._files = files
        self._clock = tools.clock
        self._draw: Draw | None = None
        self._job: ProcessJob | None = None
        self._folder = Path()
        self._place = self._language = ""
        self._done = 0
        self._written: tuple[str, str] = ("", "")
        self._looking_since: float | None = None
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self._look)

    def begin(self, id_: int) -> None:
        self._draw = self._house.draws.get(id_)
        self._language = self._house.event.settings.languages[0]
        self.forget()

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._draw.code if self._draw else ""

    @Property(bool, notify=changed)
    def calledOff(self) -> bool:
        return self._draw is not None and self._draw.stage is Stage.ABORTED

    @Property(str, notify=changed)
    def language(self) -> str:
        """In which its papers speak. How to check is said in all."""
        return self._language

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._job is not None

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._done

    @Property(int, constant=True)
    def total(self) -> int:
        return STEPS

    @Property(str, notify=changed)
    def written(self) -> str:
        """The name of the folder just written, "" before."""
        return self._written[0]

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._written[1]

    @Slot(str)
    def speak(self, language: str) -> None:
        self._language = language
        self.changed.emit()

    @Slot()
    def choosePlace(self) -> None:
        self.forget()
        self._files.ask("publish", (), self._write, back="publish")

    @Slot()
    def cancel(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._over()

    @Slot()
    def forget(self) -> None:
        self._written = ("", "")
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        self.forget()
        self.left.emit()

    def _write(self, folder: Path, place: str) -> None:
        self.wants.emit("publish")
        if self._draw is None or self._job is not None:
            return
        words = self._words_for(self._language)
        job = self._house.publishing.job(self._draw.id, "A4", words, self._words_for)
        self._folder, self._place, self._done = folder, place, 0
        self._job = self._jobs.in_process(
            _publish, (job, folder), progress=self._progressed, done=self._stored, failed=self._failed
        )
        self._looking_since = None
        self._watch.start()
        self.working.emit(True)
        self.changed.emit()

    def _progressed(self, done: int) -> None:
        self._done = done
        self.changed.emit()

    def _stored(self, name: str) -> None:
        self._over()
        assert self._draw is not None
        self._house.publishing.published(self._draw.id)
        self._written = (name, self._place)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._over()
        raise error

    def _over(self) -> None:
        self._watch.stop()
        self._job = None
        self.working.emit(False)
        self.changed.emit()

    def _look(self) -> None:
        """Asks beside the screen whether the place is there: a dead one may hold whoever asks."""
        now = self._clock.monotonic()
        if self._looking_since is None:
            self._looking_since = now
            self._jobs.in_thread(self._folder.is_dir, self._looked, lambda error: self._looked(False))
        elif now - self._looking_since >= PATIENCE:
            self._gone()

    def _looked(self, there: bool) -> None:
        self._looking_since = None
        if self._job is not None and not there:
            self._gone()

    def _gone(self) -> None:
        if self._job is None:
            return
        self.cancel()
        raise Unavailable(
            Sentence("DrawPublish", "This place is gone, so nothing was written."),
            Sentence(
                "DrawPublish",
                "Put the stick back in, or choose another place. The draw is safe on the kiosk.",
            ),
        )


def _publish(job: PublishJob, folder: Path, progress: Callable[[int], None]) -> str:
    """The name that the folder got."""
    some = publishing.files(job)
    progress(1)
    written = publishing.write(folder, some, job.name)
    progress(STEPS)
    return written.name
