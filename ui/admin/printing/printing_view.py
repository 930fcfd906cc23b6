"""Printing at a glance: the printer in use, what waits for it, one paper of that, visitors' limits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.printer import said
from kiosk.printer.model import PrintJob, Request
from kiosk.printer.rules import FOR_A_PERSON
from kiosk.printer.test_page import TestPageJob, draw_test_page, test_page_job
from kiosk.storage.files import write_durably
from kiosk.storage.papers import in_plain_words
from kiosk.tools import Tools
from kiosk.words import Sentence, Words
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Row, Rows
from ui.shell.jobs import Jobs, ProcessJob
from ui.shell.print_keeper import PrintKeeper

QML_IMPORT_NAME = "ui.admin.printing"
QML_IMPORT_MAJOR_VERSION = 1

TEST_PAGE = "test-page.pdf"
MOST_LINES = 60


@QmlElement
class PrintingView(QObject):
    """`opened`: a paper of the queue is looked at. `wants`: another screen of these panels."""

    changed = Signal()
    opened = Signal()
    wants = Signal(str)
    left = Signal()

    def __init__(self, house: House, keeper: PrintKeeper, speech: Speech, tools: Tools, jobs: Jobs) -> None:
        super().__init__()
        self._house = house
        self._keeper = keeper
        self._speech = speech
        self._tools = tools
        self._jobs = jobs
        self._rows = Rows(("title", "detail", "badge", "key"))
        self._job = 0
        self._drawing: ProcessJob | None = None
        keeper.changed.connect(self.read)
        house.store.subscribe(lambda _: self.changed.emit())

    # The printer

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        return self._keeper.choice.name != ""

    @Property(str, notify=changed)
    def printer(self) -> str:
        """As the system calls it; "" when papers are only saved."""
        return self._keeper.choice.name

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Of `kiosk.printer.model.Trouble`."""
        return self._keeper.trouble

    @Property(bool, notify=changed)
    def paperTrouble(self) -> bool:
        """It is a paper's, whatever the printer does."""
        return self._keeper.trouble in FOR_A_PERSON

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many papers wait, or need help."""
        return self._keeper.waiting

    @Property(str, notify=changed)
    def says(self) -> str:
        """How the printer is and what to do, in the language of now."""
        if not self.chosen:
            return self._speech.say(
                Sentence("Printing", "They lie in the folder prints, for any other computer.")
            )
        if self._keeper.trouble:
            return " ".join(map(self._speech.say, said.advice(self._keeper.trouble)))
        return self._speech.say(Sentence("Printing", "It is ready."))

    # What it prints

    @Property(Rows, constant=True)
    def queue(self) -> Rows:
        """Newest first. title (what), detail (when, how many, why it waits), badge (how it stands), key."""
        return self._rows

    @Property(str, notify=changed)
    def jobState(self) -> str:
        """Of the paper that is looked at; "" for none."""
        job = self._looked_at()
        return job.state if job else ""

    @Property(str, notify=changed)
    def jobTitle(self) -> str:
        job = self._looked_at()
        return said.title(job.kind, self._speech.words) if job else ""

    @Property(str, notify=changed)
    def jobSays(self) -> str:
        job = self._looked_at()
        return f"{' '.join(map(self._speech.say, said.told(job)))}\n\u2066{job.file}\u2069" if job else ""

    @Slot()
    def read(self) -> None:
        """The queue as it stands, in the language of now."""
        words = self._speech.words
        self._rows.show(tuple(_row(job, words) for job in self._house.prints.all()[:MOST_LINES]))
        self.changed.emit()

    @Slot(str)
    def open(self, key: str) -> None:
        self._job = int(key)
        self.changed.emit()
        self.opened.emit()

    @Slot()
    def again(self) -> None:
        self._keeper.again(self._job)

    @Slot()
    def cancel(self) -> None:
        self._keeper.cancel(self._job)

    # A test page

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._drawing is not None

    @Slot()
    def testPage(self) -> None:
        """Drawn beside the screen, kept in `prints/`, printed."""
        if self._drawing is not None or not self.chosen:
            return
        event = self._house.event
        words = self._tools.words_for(event.settings.default_language)
        job = test_page_job(event.info.title, self._keeper.choice.name, self._tools.clock.now(), "A4", words)
        self._drawing = self._jobs.in_process(
            _draw, (job,), progress=lambda _: None, done=self._print, failed=self._failed
        )
        self.changed.emit()

    # Limits

    @Property(int, notify=changed)
    def aVisit(self) -> int:
        return self._house.event.settings.visitor_prints_a_visit

    @Property(int, notify=changed)
    def aDay(self) -> int:
        return self._house.event.settings.visitor_prints_a_day

    @Property(int, notify=changed)
    def leftToday(self) -> int:
        return self._house.prints.left_today()

    @Slot(int)
    def limitVisit(self, papers: int) -> None:
        self._house.event.change("organizer", visitor_prints_a_visit=papers)

    @Slot(int)
    def limitDay(self, papers: int) -> None:
        self._house.event.change("organizer", visitor_prints_a_day=papers)

    @Slot()
    def allowMore(self) -> None:
        """Some more today."""
        self._keeper.lift()

    # Ways

    @Slot()
    def toPrinters(self) -> None:
        self.wants.emit("printer")

    @Slot()
    def toPapers(self) -> None:
        self.wants.emit("printfiles")

    @Slot()
    def back(self) -> None:
        self.left.emit()

    def forget(self) -> None:
        """The organizer is gone; what is printed goes on."""
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
        self._job = 0
        self.changed.emit()

    def _print(self, pdf: bytes) -> None:
        self._drawing = None
        with in_plain_words():
            write_durably(self._house.folder.prints / TEST_PAGE, pdf)
        self._keeper.add(Request("test", f"prints/{TEST_PAGE}"))
        self.read()

    def _failed(self, error: Exception) -> None:
        self._drawing = None
        self.changed.emit()
        raise error

    def _looked_at(self) -> PrintJob | None:
        return self._house.prints.get(self._job) if self._job else None


def _draw(job: TestPageJob, progress: Callable[[int], None]) -> bytes:
    return draw_test_page(job, progress).pdf


def _row(job: PrintJob, words: Words) -> Row:
    return {
        "title": said.title(job.kind, words),
        "detail": " · ".join(_facts(job, words)),
        "badge": words.say(said.state(job)),
        "key": str(job.id),
    }


def _facts(job: PrintJob, words: Words) -> tuple[str, ...]:
    """Why it waits, where it does; else when it was asked for, and how many."""
    if job.state == "help":
        return tuple(words.say(one) for one in said.advice(job.trouble)[:1])
    at = f"{words.date(job.added.date())}{'،' if words.right_to_left else ','} {words.time(job.added)}"
    copies = (words.say(Sentence("Printing", "%Ln copies", n=job.copies)),) if job.copies > 1 else ()
    return (at, *copies)
