"""Which printer: those that the system knows and how they are, one by its address on the network, or none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Refused
from kiosk.device import PrinterChoice, keep_printer
from kiosk.printer.addresses import clean_address
from kiosk.printer.model import PrinterState, Trouble
from kiosk.printer.words import trouble_word
from kiosk.words import Sentence
from ui.admin.corrections.speech import Speech
from ui.admin.printing.network import printer_added, printer_asked, printers_asked
from ui.kit.rows import Row, Rows
from ui.shell.jobs import Jobs, ProcessJob
from ui.shell.print_keeper import PrintKeeper

QML_IMPORT_NAME = "ui.admin.printing"
QML_IMPORT_MAJOR_VERSION = 1

ON_THE_NETWORK = Sentence("Printing", "A printer on the network")
NEEDS_ADDRESS = Sentence("Printing", "By its address, as its display tells it.")
NO_PRINTER = Sentence("Printing", "No printer")
ONLY_SAVED = Sentence("Printing", "Papers are only saved in the folder prints.")
NONE, NETWORK, SYSTEM = "none", "network", "system:"


@QmlElement
class PrintersView(QObject):
    changed = Signal()
    wants = Signal(str)

    def __init__(self, keeper: PrintKeeper, device: Path, speech: Speech, jobs: Jobs) -> None:
        """`device`: the file with this machine's settings."""
        super().__init__()
        self._device = device
        self._keeper = keeper
        self._speech = speech
        self._jobs = jobs
        self._rows = Rows(("title", "detail", "badge", "key"))
        self._found: tuple[str, ...] | None = None
        self._states: dict[str, Trouble] = {}
        self._looks = 0
        self._address = ""
        self._job: ProcessJob | None = None
        self._answer: Trouble | None = None
        self._refused: Sentence | None = None

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Those of the system, one by its address, none: title, detail (how it is), badge (in use), key."""
        return self._rows

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        return self._found is None

    @Property(int, notify=changed)
    def known(self) -> int:
        """How many the system knows."""
        return len(self._found or ())

    @Slot()
    def look(self) -> None:
        """Asks the system, beside the screen."""
        self._looks += 1
        look, self._found = self._looks, None
        self._keeper.printers(lambda names: self._named(look, names))
        self.retell()

    def show(self, found: tuple[PrinterState, ...]) -> None:
        """These, and how they are."""
        self._looks += 1
        self._found = tuple(one.name for one in found)
        self._states = {one.name: one.trouble for one in found}
        self.retell()

    @Slot()
    def retell(self) -> None:
        """In the language of now."""
        self._rows.show(tuple(self._all()))
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """In force at once, also where it cannot be written down."""
        if key == NETWORK:
            self.wants.emit("printeraddress")
            return
        self._choose(PrinterChoice("" if key == NONE else key.removeprefix(SYSTEM)))

    @Slot()
    def back(self) -> None:
        self.wants.emit("printing")

    # One by its address

    @Property(str, notify=changed)
    def address(self) -> str:
        """As it was typed."""
        return self._address

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """It is being asked, or made known to the system."""
        return self._job is not None

    @Property(bool, notify=changed)
    def answers(self) -> bool:
        """There is a printer at this address, well or not."""
        return self._answer is not None and self._answer != "off"

    @Property(str, notify=changed)
    def addressSays(self) -> str:
        """What became of the try, in the language of now; "" before."""
        say = self._speech.say
        if self._refused is not None:
            return say(self._refused)
        if self._answer is None:
            return ""
        if self._answer == "off":
            return say(
                Sentence("Printing", "Nothing answers there. Is the printer on, and is the address right?")
            )
        if self._answer:
            return say(Sentence("Printing", "It answers. %1", (say(trouble_word(self._answer)),)))
        return say(Sentence("Printing", "It answers, and it is ready."))

    def begin_address(self) -> None:
        self._stop()
        self._address, self._answer, self._refused = self._keeper.choice.address, None, None
        self.changed.emit()

    @Slot(str)
    def type(self, text: str) -> None:
        """Another address was not tried yet."""
        self._stop()
        self._address, self._answer, self._refused = text, None, None
        self.changed.emit()

    @Slot()
    def tryAddress(self) -> None:
        if self._job is not None:
            return
        try:
            self._address = clean_address(self._address)
        except Refused as no:
            self._refused = no.reason
        else:
            self._refused = None
            self._job = self._jobs.in_process(
                printer_asked, (self._address,), lambda _: None, done=self._answered, failed=self._failed
            )
        self.changed.emit()

    @Slot()
    def use(self) -> None:
        """The system has to know it before it can be printed on."""
        if self._job is None and self.answers:
            self._job = self._jobs.in_process(
                printer_added, (self._address,), lambda _: None, done=self._added, failed=self._failed
            )
            self.changed.emit()

    @Slot()
    def leaveAddress(self) -> None:
        self.forget()
        self.wants.emit("printer")

    def forget(self) -> None:
        self._stop()
        self._answer = self._refused = None
        self.changed.emit()

    def _named(self, look: int, names: tuple[str, ...]) -> None:
        """Their names at once, then how they are."""
        if look != self._looks:
            return
        self._found, self._states = names, {}
        self.retell()
        if names:
            self._jobs.in_process(
                printers_asked,
                (names,),
                lambda _: None,
                done=lambda found: self.show(found) if look == self._looks else None,
                failed=self._failed,
            )

    def _all(self) -> Iterator[Row]:
        say, choice = self._speech.say, self._keeper.choice
        used = say(Sentence("Printing", "In use"))
        for name in self._found or ():
            if choice.address and name == choice.name:
                continue  # it stands below, by its address
            how = say(_how(self._states[name])) if name in self._states else ""
            yield _row(f"\u2068{name}\u2069", how, used if name == choice.name else "", SYSTEM + name)
        address = f"\u2066{choice.address}\u2069" if choice.address else say(NEEDS_ADDRESS)
        yield _row(say(ON_THE_NETWORK), address, used if choice.address else "", NETWORK)
        yield _row(say(NO_PRINTER), say(ONLY_SAVED), "" if choice.name else used, NONE)

    def _answered(self, trouble: Trouble) -> None:
        self._job, self._answer = None, trouble
        self.changed.emit()

    def _added(self, name: str) -> None:
        self._job = None
        self.changed.emit()
        self._choose(PrinterChoice(name, self._address))

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.changed.emit()
        raise error

    def _choose(self, choice: PrinterChoice) -> None:
        self._keeper.choose(choice)
        self.wants.emit("printing")
        keep_printer(self._device, choice)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None


def _how(trouble: Trouble) -> Sentence:
    return trouble_word(trouble) if trouble else Sentence("Printing", "It is ready.")


def _row(title: str, detail: str, badge: str, key: str) -> Row:
    return {"title": title, "detail": detail, "badge": badge, "key": key}
