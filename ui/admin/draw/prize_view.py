"""One prize: its name, how many of it, its picture."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Refused, Unavailable
from kiosk.draw.model import Prize
from kiosk.draw.protocol.model import LONGEST_TEXT, MOST_PRIZES
from kiosk.event.pictures import ENDINGS, LARGEST, Pictures, prepare_file
from kiosk.people.text import clean
from kiosk.printing.prepared import Prepared
from kiosk.words import Sentence
from ui.admin.draw.draft import Draft
from ui.admin.files.files_view import FilesView
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.draw"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DrawPrizeView(QObject):
    """Nothing counts before `save`. `deleted`: the place of a prize that goes."""

    changed = Signal()
    left = Signal()
    wants = Signal(str)
    working = Signal(bool)
    deleted = Signal(int)

    def __init__(self, pictures: Pictures, draft: Draft, files: FilesView, jobs: Jobs) -> None:
        super().__init__()
        self._pictures = pictures
        self._draft = draft
        self._files = files
        self._jobs = jobs
        self._job: ProcessJob | None = None
        self._place = -1
        self._prize = self._before = Prize("")

    def open(self, place: int) -> None:
        """-1 for a new one."""
        prizes = self._draft.plan.prizes
        self._place = place if 0 <= place < len(prizes) else -1
        self._show(prizes[place] if self._place >= 0 else Prize(""))
        self.wants.emit("drawprize")

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._place < 0

    @Property(int, notify=changed)
    def place(self) -> int:
        """From 1; the place it will get for a new one."""
        return (self._place if self._place >= 0 else len(self._draft.plan.prizes)) + 1

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._prize.name

    @Property(int, notify=changed)
    def quantity(self) -> int:
        return self._prize.quantity

    @Property(str, notify=changed)
    def picture(self) -> str:
        """An address, or ""."""
        path = self._pictures.path(self._prize.picture)
        return "" if path is None else QUrl.fromLocalFile(str(path)).toString()

    @Property(bool, notify=changed)
    def hasPicture(self) -> bool:
        return self._prize.picture != ""

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """A picture is being made fit."""
        return self._job is not None

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        return self._prize != self._before

    @Property(int, constant=True)
    def longest(self) -> int:
        return LONGEST_TEXT

    @Property(int, constant=True)
    def most(self) -> int:
        return MOST_PRIZES

    @Slot(str)
    def write(self, name: str) -> None:
        self._put(replace(self._prize, name=name))

    @Slot(int)
    def count(self, quantity: int) -> None:
        self._put(replace(self._prize, quantity=max(1, min(MOST_PRIZES, quantity))))

    @Slot()
    def choosePicture(self) -> None:
        self._files.ask("picture", ENDINGS, lambda path, _: self._look_at(path), back="drawprize")

    @Slot()
    def dropPicture(self) -> None:
        self._put(replace(self._prize, picture=""))

    @Slot()
    def cancel(self) -> None:
        """The prize stays without the picture that was chosen last."""
        if self._job is not None:
            self._job.cancel()
            self._over()

    @Slot()
    def save(self) -> None:
        """A prize needs a name; who forgot it stays here."""
        name = clean(self._prize.name)
        if not name:
            raise Refused(Sentence("Draw", "What is the prize? Write its name."))
        if len(name) > LONGEST_TEXT:
            raise Refused(Sentence("Draw", "A prize's name has at most %L1 letters.", (LONGEST_TEXT,)))
        prizes, prize = self._draft.plan.prizes, replace(self._prize, name=name)
        at = self._place if self._place >= 0 else len(prizes)
        self._draft.put(replace(self._draft.plan, prizes=(*prizes[:at], prize, *prizes[at + 1 :])))
        self._draft.keep()
        self.back()

    @Slot()
    def remove(self) -> None:
        place = self._place
        self.back()
        if place >= 0:
            self.deleted.emit(place)

    @Slot()
    def back(self) -> None:
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        self.cancel()
        self._place = -1
        self._show(Prize(""))

    def _look_at(self, path: Path) -> None:
        self.wants.emit("drawprize")
        self._job = self._jobs.in_process(
            prepare_file, (path, LARGEST), lambda _: None, self._made, self._failed
        )
        self.working.emit(True)
        self.changed.emit()

    def _made(self, picture: Prepared) -> None:
        self._over()
        self._put(replace(self._prize, picture=self._pictures.keep(picture.content, picture.ending)))

    def _failed(self, error: Exception) -> None:
        self._over()
        if isinstance(error, OSError):
            raise Unavailable(
                Sentence("Pictures", "The picture could not be read."),
                Sentence("Pictures", "Was the stick pulled out? Plug it in, and choose it again."),
                f"reading a picture: {type(error).__name__}",
            ) from error
        raise error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()

    def _show(self, prize: Prize) -> None:
        self._prize = self._before = prize
        self.changed.emit()

    def _put(self, prize: Prize) -> None:
        self._prize = prize
        self.changed.emit()
