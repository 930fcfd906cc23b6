"""What the organizer does once a draw is over, and the ways between its screens."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.tools import Tools
from ui.admin.corrections.speech import Speech
from ui.admin.draw.after_papers_view import AfterPapersView
from ui.admin.draw.after_view import AfterView
from ui.admin.draw.publish_view import PublishView
from ui.admin.files.files_view import FilesView
from ui.admin.printing.offer_view import PrintOfferView
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.draw"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AfterPanels(QObject):
    """`wants` names a screen."""

    wants = Signal(str)
    working = Signal(bool)

    def __init__(
        self,
        house: House,
        tools: Tools,
        jobs: Jobs,
        files: FilesView,
        speech: Speech,
        offer: PrintOfferView,
    ) -> None:
        super().__init__()
        self._list = AfterView(house, speech, tools.clock)
        self._papers = AfterPapersView(house, tools, jobs, offer)
        self._publish = PublishView(house, tools, jobs, files)
        self._connect()

    @Property(AfterView, constant=True)
    def list(self) -> AfterView:
        return self._list

    @Property(AfterPapersView, constant=True)
    def papers(self) -> AfterPapersView:
        return self._papers

    @Property(PublishView, constant=True)
    def publish(self) -> PublishView:
        return self._publish

    def open(self, id_: int) -> None:
        """A draw that is over or was called off."""
        self._list.open(id_)
        self.wants.emit("after")

    def open_to_publish(self, id_: int) -> None:
        self._list.open(id_)
        self._to_publish(id_)

    def open_all(self) -> None:
        """The prizes of all draws that wait for their winners; the caller shows the screen."""
        self._list.open_all()

    def forget(self) -> None:
        """The organizer is gone: nothing half made stays, and no name."""
        self._papers.cancel()
        self._publish.cancel()
        self._list.forget()

    def _connect(self) -> None:
        self._list.left.connect(self.wants)
        self._list.papersWanted.connect(self._to_papers)
        self._list.publishWanted.connect(self._to_publish)
        self._publish.wants.connect(self.wants)
        for inner in (self._papers, self._publish):
            inner.left.connect(lambda: self.wants.emit("after"))
            inner.working.connect(self.working)

    def _to_papers(self, id_: int) -> None:
        self._papers.begin(id_)
        self.wants.emit("afterpapers")

    def _to_publish(self, id_: int) -> None:
        self._publish.begin(id_)
        self.wants.emit("publish")
