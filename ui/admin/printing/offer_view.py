"""One paper and the printer, for every panel that makes papers: offered, printed, followed to its end."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.printer import said
from kiosk.printer.model import Kind, PrintJob, Request, Trouble
from kiosk.printer.rules import MOST_COPIES
from kiosk.printer.words import trouble_word
from kiosk.words import Sentence
from ui.admin.corrections.speech import Speech
from ui.shell.print_keeper import PrintKeeper

QML_IMPORT_NAME = "ui.admin.printing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PrintOfferView(QObject):
    """A panel says `offer` when its paper lies in the event's folder; `PrintOffer.qml` does the rest.

    `printingWanted`: the organizer wants to choose a printer.
    """

    changed = Signal()
    printingWanted = Signal()

    def __init__(self, house: House, keeper: PrintKeeper, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._keeper = keeper
        self._speech = speech
        self._kind: Kind = "other"
        self._file = ""
        self._job = 0
        self._once: Literal["", "printing", "printed", "help"] = ""
        self._once_trouble: Trouble = ""
        keeper.changed.connect(self.changed)
        keeper.printed_once.connect(self._printed_once)

    def offer(self, kind: Kind, paper: Path) -> None:
        """`paper`: a PDF somewhere in the event's folder. What was offered before is printed all the same."""
        self._kind = kind
        self._file = paper.resolve().relative_to(self._house.folder.path.resolve()).as_posix()
        self._job = 0
        self.changed.emit()

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        """There is a printer to print on."""
        return self._keeper.choice.name != ""

    @Property(str, notify=changed)
    def file(self) -> str:
        """The name of what is offered; "" when nothing is."""
        return Path(self._file).name

    @Property(str, notify=changed)
    def state(self) -> str:
        """waiting, printing, printed, help, cancelled; "" before it was asked for."""
        job = self._followed()
        return job.state if job is not None else ""

    @Property(str, notify=changed)
    def says(self) -> str:
        """How it goes, in the language of now: also why it waits, and what to do."""
        job = self._followed()
        if job is None:
            return ""
        return " ".join(map(self._speech.say, said.told(job)))

    @Property(str, notify=changed)
    def onceState(self) -> str:
        """Of what may lie nowhere: printing, printed, help; "" before."""
        return self._once

    @Property(str, notify=changed)
    def onceSays(self) -> str:
        """How that goes, in the language of now."""
        say = self._speech.say
        match self._once:
            case "printing":
                return say(Sentence("Printing", "The page is on its way to the printer."))
            case "printed":
                return say(Sentence("Printing", "The page is at the printer. Fetch it at once."))
            case "help":
                why = say(trouble_word(self._once_trouble))
                return say(
                    Sentence("Printing", "%1 The page was not printed. Mend it and try again.", (why,))
                )
            case "":
                return ""

    @Property(int, constant=True)
    def mostCopies(self) -> int:
        return MOST_COPIES

    def once(self, kind: Kind, pdf: bytes) -> None:
        """What may lie nowhere: printed from memory, once. Refused where no printer is chosen."""
        self._keeper.print_once(kind, pdf)
        self._once, self._once_trouble = "printing", ""
        self.changed.emit()

    @Slot(int)
    def print(self, copies: int) -> None:
        """Once: while it is followed it is not asked for a second time."""
        if self._file and not self._job:
            self._job = self._keeper.add(Request(self._kind, self._file, copies))
            self.changed.emit()

    @Slot()
    def again(self) -> None:
        if self._job:
            self._keeper.again(self._job)

    @Slot()
    def cancel(self) -> None:
        if self._job:
            self._keeper.cancel(self._job)

    @Slot()
    def toPrinting(self) -> None:
        self.printingWanted.emit()

    def forget(self) -> None:
        """What is being printed goes on."""
        self._file, self._job, self._once = "", 0, ""
        self.changed.emit()

    def _printed_once(self, kind: str, trouble: Trouble) -> None:
        if self._once == "printing":
            self._once, self._once_trouble = "help" if trouble else "printed", trouble
            self.changed.emit()

    def _followed(self) -> PrintJob | None:
        return self._house.prints.get(self._job) if self._job else None
