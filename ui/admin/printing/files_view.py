"""What lies in the event's folder prints, newest first, and the poster of how to play."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.hunt.paper import PosterJob, draw_poster, poster_job
from kiosk.storage.files import write_durably
from kiosk.storage.papers import in_plain_words
from kiosk.tools import Tools
from kiosk.words import Words
from ui.admin.corrections.speech import Speech
from ui.admin.printing.offer_view import PrintOfferView
from ui.kit.rows import Row, Rows
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.printing"
QML_IMPORT_MAJOR_VERSION = 1

HOW_TO = "how-to-play.pdf"


@QmlElement
class PrintFilesView(QObject):
    """`chosen`: the offer is about a paper of the folder now."""

    changed = Signal()
    chosen = Signal()
    busy = Signal(bool)
    left = Signal()

    def __init__(self, house: House, offer: PrintOfferView, speech: Speech, tools: Tools, jobs: Jobs) -> None:
        super().__init__()
        self._house = house
        self._offer = offer
        self._speech = speech
        self._tools = tools
        self._jobs = jobs
        self._drawing: ProcessJob | None = None
        self._rows = Rows(("title", "detail", "badge", "key"))

    @Property(PrintOfferView, constant=True)
    def offer(self) -> PrintOfferView:
        return self._offer

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """title and key (the name of the file), detail (when it was made)."""
        return self._rows

    @Property(str, constant=True)
    def folder(self) -> str:
        return str(self._house.folder.prints.resolve())

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._drawing is not None

    @Slot()
    def read(self) -> None:
        """What lies there now."""
        found = sorted(papers(self._house.folder.prints), key=lambda one: one[1], reverse=True)
        words = self._speech.words
        self._rows.show(tuple(_row(path, made, words) for path, made in found))
        self.changed.emit()

    @Slot(str)
    def choose(self, name: str) -> None:
        """One that went since is no longer in the list."""
        paper = self._house.folder.prints / name
        if not paper.is_file():
            self.read()
            return
        self._offer.offer("howto" if name == HOW_TO else "other", paper)
        self.chosen.emit()

    @Slot()
    def makeHowTo(self) -> None:
        """The poster of the hunt in the event's languages; takes the place of an older one."""
        if self._drawing is not None:
            return
        event = self._house.event
        job = poster_job(event.info.title, tuple(event.settings.languages), "A4", self._tools.words_for)
        self._drawing = self._jobs.in_process(
            _draw, (job,), progress=lambda _: None, done=self._keep, failed=self._failed
        )
        self.busy.emit(True)
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
            self._over()

    @Slot()
    def back(self) -> None:
        self.left.emit()

    def _keep(self, pdf: bytes) -> None:
        self._over()
        with in_plain_words():
            write_durably(self._house.folder.prints / HOW_TO, pdf)
        self.read()
        self.choose(HOW_TO)

    def _failed(self, error: Exception) -> None:
        self._over()
        raise error

    def _over(self) -> None:
        self._drawing = None
        self.busy.emit(False)
        self.changed.emit()


def papers(folder: Path) -> list[tuple[Path, datetime]]:
    """The PDFs of a folder and when each was written; what vanishes meanwhile is left out."""
    found = []
    for path in folder.glob("[!.]*.pdf"):
        try:
            found.append((path, datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()))
        except OSError:
            continue
    return found


def _draw(job: PosterJob, progress: Callable[[int], None]) -> bytes:
    return draw_poster(job).pdf


def _row(path: Path, made: datetime, words: Words) -> Row:
    at = f"{words.date(made.date())}{'،' if words.right_to_left else ','} {words.time(made)}"
    return {"title": f"\u2066{path.name}\u2069", "detail": at, "badge": "", "key": path.name}
