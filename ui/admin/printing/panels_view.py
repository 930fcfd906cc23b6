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
        self.desk_view = PrintingView(house, keeper, speech, tools, jobs)
        self.printers_view = PrintersView(keeper, device, speech, jobs)
        self.files_view = PrintFilesView(house, self.offer_view, speech, tools, jobs)
        self.desk_view.wants.connect(self.wants)
        self.printers_view.wants.connect(self.wants)
        self.desk_view.left.connect(self.left)
        self.files_view.left.connect(lambda: self.wants.emit("printing"))
        self.files_view.busy.connect(self.working)

    @Property(PrintingView, constant=True)
    def desk(self) -> PrintingView:
        return self.desk_view

    @Property(PrintersView, constant=True)
    def printers(self) -> PrintersView:
        return self.printers_view

    @Property(PrintFilesView, constant=True)
    def files(self) -> PrintFilesView:
        return self.files_view

    def enter(self, screen: str) -> None:
        """Before the organizer sees one of these screens."""
        match screen:
            case "printing":
                self.desk_view.read()
            case "printer":
                self.printers_view.look()
            case "printeraddress":
                self.printers_view.begin_address()
            case "printfiles":
                self.files_view.read()

    def forget(self) -> None:
        """The organizer is gone; what is printed goes on."""
        self.files_view.cancel()
        self.printers_view.forget()
        self.desk_view.forget()
        self.offer_view.forget()
