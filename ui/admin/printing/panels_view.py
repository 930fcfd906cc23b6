"""The organizer's screens about printing, and the ways between them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.tools import Tools
from ui.admin.corrections.speech import Speech
from ui.admin.printing.files_view import PrintFilesView
from ui.admin.printing.offer_view import PrintOfferView
from ui.admin.printing.printers_view import PrintersView
from ui.admin.printing.printing_view import PrintingView
from ui.shell.jobs import Jobs
from ui.shell.print_keeper import PrintKeeper

QML_IMPORT_NAME = "ui.admin.printing"
QML_IMPORT_MAJOR_VERSION = 1

SCREENS = ("printing", "printer", "printeraddress", "printfiles")


@QmlElement
class PrintPanels(QObject):
    """`wants` names one of these screens. `offer_view` is the one print path of all panels."""

    wants = Signal(str)
    working = Signal(bool)
    left = Signal()

    def __init__(self, house: House, keeper: PrintKeeper, device: Path, tools: Tools, jobs: Jobs) -> None:
        """`device`: the file with this machine's settings."""
        super().__init__()
        speech = Speech(house.people, tools)
        self.offer_view = PrintOfferView(house, keeper, speech)
        self._desk = PrintingView(house, keeper, speech, tools, jobs)
        self._printers = PrintersView(keeper, device, speech, jobs)
        self._files = PrintFilesView(house, self.offer_view, speech, tools, jobs)
        self._desk.wants.connect(self.wants)
        self._printers.wants.connect(self.wants)
        self._desk.left.connect(self.left)
        self._files.left.connect(lambda: self.wants.emit("printing"))
        self._files.busy.connect(self.working)

    @Property(PrintingView, constant=True)
    def desk(self) -> PrintingView:
        return self._desk

    @Property(PrintersView, constant=True)
    def printers(self) -> PrintersView:
        return self._printers

    @Property(PrintFilesView, constant=True)
    def files(self) -> PrintFilesView:
        return self._files

    def enter(self, screen: str) -> None:
        """Before the organizer sees one of these screens."""
        match screen:
            case "printing":
                self._desk.read()
            case "printer":
                self._printers.look()
            case "printeraddress":
                self._printers.begin_address()
            case "printfiles":
                self._files.read()

    def forget(self) -> None:
        """The organizer is gone; what is printed goes on."""
        self._files.cancel()
        self._printers.forget()
        self._desk.forget()
        self.offer_view.forget()
