"""Something to take along: a thank-you card or a page to color. Choose, write, look at it, print one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.printer.service import LimitReached
from kiosk.words import Sentence, Words
from ui.awards.keepsakes import KEEPSAKES, LONGEST_MESSAGE, LONGEST_NAME, Card, Kind
from ui.awards.visitor_prints import VisitorPrints
from ui.kit.page_images import PageImages, Part, make_pages
from ui.kit.rows import Rows
from ui.kit.words import QtWords
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.awards"
QML_IMPORT_MAJOR_VERSION = 1

CHOICE_PIXELS, PAGE_PIXELS = 480, 1000
VISITOR = "visitor"
Step = Literal["choose", "words", "look"]


@QmlElement
class KeepsakeView(QObject):
    """`wants`: a screen. `liftWanted`: an organizer is asked for more paper. Nothing of what was written is
    kept beyond the visit; Refused and Unavailable pass through."""

    wants = Signal(str)
    sounded = Signal(str)
    liftWanted = Signal()
    changed = Signal()
    stepChanged = Signal()

    def __init__(
        self,
        house: House,
        jobs: Jobs,
        prints: VisitorPrints,
        images: PageImages,
        words_for: Callable[[str], Words] = QtWords,
    ) -> None:
        super().__init__()
        self._house = house
        self._jobs = jobs
        self._prints = prints
        self._images = images
        self._words_for = words_for
        self._language, self._words = "en", words_for("en")
        self._kind = KEEPSAKES["card"]
        self._step: Step = "choose"
        self._choice = ""
        self._written = Card()
        self._making: ProcessJob | None = None
        self._page: ProcessJob | None = None
        self._pdf, self._picture, self._shown = b"", "", 0
        self._limit: Sentence | None = None
        self._state = ""
        prints.changed.connect(self._look)
        self._rows = Rows(("key", "name", "picture"))

    # What it is

    @Property(str, notify=stepChanged)
    def kind(self) -> str:
        """card or coloring."""
        return self._kind.kind

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """choose, words (of a card), look."""
        return self._step

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        """Roles: key, name, picture (a source for Image, "" until it is drawn)."""
        return self._rows

    @Property(str, notify=changed)
    def receiver(self) -> str:
        return self._written.to

    @Property(str, notify=changed)
    def signed(self) -> str:
        """From whom."""
        return self._written.sender

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._written.message

    @Property(int, constant=True)
    def longestName(self) -> int:
        return LONGEST_NAME

    @Property(int, constant=True)
    def longestWords(self) -> int:
        return LONGEST_MESSAGE

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The page as it will be printed; "" until it is drawn."""
        return self._picture

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Something is being drawn."""
        return self._making is not None or self._page is not None

    @Property(str, notify=changed)
    def state(self) -> str:
        """Of the last print: "", printing, printed, help (saved until the printer works), or limit."""
        return "limit" if self._limit else self._prints.state

    @Property(str, notify=changed)
    def limit(self) -> str:
        """Why no more is printed now, in words; "" else."""
        return self._words.say(self._limit) if self._limit else ""

    # What a visitor does

    def begin(self, kind: Kind) -> None:
        """Nothing is chosen, nothing is written."""
        self.leave()
        self._kind = KEEPSAKES[kind]
        self._draw_choices()
        self._go("choose")

    @Slot(str)
    def choose(self, key: str) -> None:
        self._choice = key
        if self._kind.written:
            self._go("words")
        else:
            self.lookAt()

    @Slot(str, str, str)
    def write(self, receiver: str, sender: str, words: str) -> None:
        """Empty ones become lines to write on by hand."""
        self._written = Card(receiver.strip(), words.strip(), sender.strip())

    @Slot()
    def lookAt(self) -> None:
        """Draws the page as it will be printed."""
        self._forget_page()
        self._go("look")
        self._page = self._jobs.in_process(
            make_pages,
            (self._kind.draw, (self._job(self._choice, self._written),), PAGE_PIXELS, self._part),
            self._show_page,
            self._have_page,
            self._failed,
        )

    @Slot()
    def print(self) -> None:
        """One, of what is looked at."""
        if not self._pdf or self._prints.state == "printing":
            return
        try:
            self._prints.print(self._kind.kind, self._pdf)
        except LimitReached as no:
            self._limit = no.reason
            self.sounded.emit("answer")
        self.changed.emit()

    @Slot()
    def askOrganizer(self) -> None:
        self.liftWanted.emit()

    def lifted(self) -> None:
        """The organizer's PIN was typed."""
        self._prints.lift()
        self._limit = None
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        self._limit = None
        if self._step == "look":
            self._forget_page()
            self._go("words" if self._kind.written else "choose")
        elif self._step == "words":
            self._go("choose")
        else:
            self.wants.emit("thanks")

    @Slot()
    def done(self) -> None:
        self.wants.emit("home")

    def leave(self) -> None:
        """The visit is over: nothing that was written is left."""
        self._stop(self._making)
        self._making = None
        self._forget_page()
        self._written, self._choice, self._limit = Card(), "", None
        self._prints.leave()
        self._go("choose")

    def speak(self, language: str) -> None:
        """The pages speak the language of the screen."""
        self._language, self._words = language, self._words_for(language)
        if self._rows.rowCount():
            self._draw_choices()
        self.changed.emit()

    # How it is drawn

    @property
    def _part(self) -> Part:
        return self._kind.part(self._words)

    def _job(self, key: str, written: Card) -> object:
        return self._kind.job(self._house, key, written, self._words)

    def _name(self, key: str) -> str:
        return f"choice/{self._kind.kind}/{self._language}/{key}"

    def _draw_choices(self) -> None:
        """Nothing personal is on them: once for each language."""
        self._stop(self._making)
        self._making = None
        missing = [one.key for one in self._kind.choices if not self._images.has(self._name(one.key))]
        names = [self._name(key) for key in missing]
        if missing:
            jobs = tuple(self._job(key, Card()) for key in missing)
            self._making = self._jobs.in_process(
                make_pages,
                (self._kind.draw, jobs, CHOICE_PIXELS, self._part),
                lambda page: self._show_choice(names, page),
                self._have_choices,
                self._failed,
            )
        self._list()

    def _list(self) -> None:
        self._rows.show(
            tuple(
                {
                    "key": one.key,
                    "name": self._words.say(one.name),
                    "picture": self._images.url(self._name(one.key)),
                }
                for one in self._kind.choices
            )
        )

    def _show_choice(self, names: list[str], page: object) -> None:
        assert isinstance(page, tuple)
        self._images.keep(names[page[0]], page[1])
        self._list()

    def _have_choices(self, _: object) -> None:
        self._making = None
        self.changed.emit()

    def _show_page(self, page: object) -> None:
        assert isinstance(page, tuple)
        self._shown += 1
        name = f"{VISITOR}/{self._shown}"
        self._images.keep(name, page[1])
        self._picture = self._images.url(name)
        self.changed.emit()

    def _have_page(self, pdfs: tuple[bytes, ...]) -> None:
        self._page = None
        self._pdf = pdfs[0]
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._page = self._making = None
        self.changed.emit()
        raise error

    def _forget_page(self) -> None:
        self._stop(self._page)
        self._page = None
        self._pdf, self._picture = b"", ""
        self._images.forget(VISITOR)
        self.changed.emit()

    def _stop(self, job: ProcessJob | None) -> None:
        if job is not None:
            job.cancel()

    def _go(self, step: Step) -> None:
        self._step = step
        self.stepChanged.emit()
        self.changed.emit()

    def _look(self) -> None:
        before, self._state = self._state, self._prints.state
        if self._state != before and self._state in ("printed", "help"):
            self.sounded.emit("ticket" if self._state == "printed" else "answer")
        self.changed.emit()
