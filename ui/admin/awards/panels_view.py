"""The organizer's screens about awards, and the ways between them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.awards.model import Draft, Nomination, Recipient
from kiosk.house import House
from kiosk.tools import Tools
from ui.admin.awards.award_view import AwardView
from ui.admin.awards.awards_view import AwardsView
from ui.admin.awards.batch_view import AwardBatchView
from ui.admin.awards.draft import EMPTY
from ui.admin.awards.fits import Fits
from ui.admin.awards.from_draw_view import AwardDrawView
from ui.admin.awards.import_view import AwardImportView
from ui.admin.awards.look_view import AwardLookView
from ui.admin.awards.nominations_view import AwardNominationsView
from ui.admin.awards.paper_view import AwardPaperView
from ui.admin.awards.papers_view import AwardPapersView
from ui.admin.awards.picture_desk import PictureDesk
from ui.admin.awards.preview_view import AwardPreviewView
from ui.admin.awards.recipient_view import AwardRecipientView
from ui.admin.awards.titles_view import AwardTitlesView
from ui.admin.corrections.speech import Speech
from ui.admin.files.files_view import FilesView
from ui.admin.printing.offer_view import PrintOfferView
from ui.kit.page_images import PageImages
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AwardPanels(QObject):
    """`wants` names a screen. `showWanted`: to the red carpet. `images`: the window's provider `award`."""

    wants = Signal(str)
    working = Signal(bool)
    showWanted = Signal()

    def __init__(
        self, house: House, tools: Tools, jobs: Jobs, files: FilesView, offer: PrintOfferView
    ) -> None:
        super().__init__()
        self._house = house
        self.images = PageImages("award")
        speech, fits = Speech(house.people, tools), Fits(jobs)
        self._pictures = PictureDesk(house.folder.media, files, jobs)
        self._list = AwardsView(house, speech, tools.clock)
        self._award = AwardView(house, self._pictures, speech, tools.clock)
        self._recipient = AwardRecipientView(house, speech)
        self._titles = AwardTitlesView(speech)
        self._importing = AwardImportView(house, jobs, files, speech)
        self._drawn = AwardDrawView(house, speech)
        self._nominations = AwardNominationsView(house, speech, tools.clock)
        self._look = AwardLookView(house, tools, jobs, self._pictures, self.images)
        self._preview = AwardPreviewView(house, tools, jobs, speech, fits, self.images)
        self._batch = AwardBatchView(house, tools, jobs, speech, fits, offer)
        self._papers = AwardPapersView(house)
        self._paper = AwardPaperView(house, tools, jobs, speech, offer)
        self._after_award = "awards"
        self._connect()
        self._connect_papers()

    @Property(AwardsView, constant=True)
    def list(self) -> AwardsView:
        return self._list

    @Property(AwardView, constant=True)
    def award(self) -> AwardView:
        return self._award

    @Property(AwardRecipientView, constant=True)
    def recipient(self) -> AwardRecipientView:
        return self._recipient

    @Property(AwardTitlesView, constant=True)
    def titles(self) -> AwardTitlesView:
        return self._titles

    @Property(AwardImportView, constant=True)
    def importing(self) -> AwardImportView:
        return self._importing

    @Property(AwardDrawView, constant=True)
    def drawn(self) -> AwardDrawView:
        return self._drawn

    @Property(AwardNominationsView, constant=True)
    def nominations(self) -> AwardNominationsView:
        return self._nominations

    @Property(AwardLookView, constant=True)
    def look(self) -> AwardLookView:
        return self._look

    @Property(AwardPreviewView, constant=True)
    def preview(self) -> AwardPreviewView:
        return self._preview

    @Property(AwardBatchView, constant=True)
    def batch(self) -> AwardBatchView:
        return self._batch

    @Property(AwardPapersView, constant=True)
    def papers(self) -> AwardPapersView:
        return self._papers

    @Property(AwardPaperView, constant=True)
    def paper(self) -> AwardPaperView:
        return self._paper

    def enter(self, screen: str) -> None:
        """Before the organizer sees one of these screens, coming from elsewhere."""
        match screen:
            case "awards":
                self._list.read()
            case "nominations":
                self._nominations.read()
            case "awardtitles":
                self._titles.show("")
            case "awardimport":
                self._importing.begin()
            case "awarddraw":
                self._drawn.begin()
            case "awardlook":
                self._look.begin()
            case "awardpapers":
                self._papers.read()
            case "awardbatch":
                self._batch.begin()

    def forget(self) -> None:
        """The organizer is gone: nothing half made stays, and no name."""
        self._importing.begin()
        self._look.forget()
        self._preview.forget()
        self._batch.leave()
        self._paper.cancel()
        self._award.forget()
        self._recipient.forget()
        self._drawn.forget()
        self._nominations.forget()
        self._list.forget()

    def _connect(self) -> None:
        self._list.opened.connect(self._open)
        self._list.begun.connect(self._begin)
        self._list.wants.connect(self._go)
        self._list.showWanted.connect(self.showWanted)
        self._list.left.connect(lambda: self.wants.emit("admin"))
        self._award.left.connect(self._leave_award)
        self._award.removed.connect(self._list.remove)
        self._award.recipientWanted.connect(lambda: self._ask("award"))
        self._award.issueWanted.connect(self._issue)
        self._recipient.left.connect(self.wants)
        self._titles.chosen.connect(self._take_title)
        self._nominations.taken.connect(self._take_nomination)
        for inner in (self._titles, self._importing, self._drawn, self._nominations, self._papers):
            inner.left.connect(lambda: self._go("awards"))
        self._importing.wants.connect(self.wants)
        self._pictures.wants.connect(self.wants)
        for at_work in (self._pictures, self._importing, self._batch):
            at_work.working.connect(self.working)

    def _connect_papers(self) -> None:
        self._look.left.connect(lambda: self._go("awards"))
        self._look.previewWanted.connect(lambda: self._to_preview(self._standing(), "awardlook"))
        self._preview.left.connect(self._go)
        self._preview.awardWanted.connect(lambda id_: self._open(id_, "awardpapers"))
        self._papers.wants.connect(self._go)
        self._papers.paperWanted.connect(self._to_paper)
        self._paper.left.connect(lambda: self._go("awardpapers"))
        self._paper.working.connect(self.working)
        self._batch.left.connect(lambda: self._go("awardpapers"))
        self._batch.previewWanted.connect(lambda ids: self._to_preview(ids, "awardbatch"))
        self._batch.awardWanted.connect(lambda id_: self._open(id_, "awardbatch"))

    def _go(self, screen: str) -> None:
        self.enter(screen)
        self.wants.emit(screen)

    def _begin(self, way: str) -> None:
        if way == "award":
            self._show_award(EMPTY)
        else:
            self._go(way)

    def _open(self, id_: int, after: str = "awards") -> None:
        self._after_award = after
        self._award.open(id_)
        self.wants.emit("award")

    def _show_award(self, draft: Draft) -> None:
        self._after_award = "awards"
        self._award.begin(draft)
        self.wants.emit("award")

    def _leave_award(self, to: str) -> None:
        after, self._after_award = self._after_award, "awards"
        self._go(after if to == "awards" else to)

    def _take_title(self, draft: Draft) -> None:
        """The title is chosen; now whoever gets it."""
        self._after_award = "awards"
        self._award.begin(draft)
        self._ask("awardtitles")

    def _take_nomination(self, nomination: Nomination) -> None:
        self._award.decide(nomination)
        self.wants.emit("award")

    def _ask(self, back: str) -> None:
        draft = self._award.draft
        self._recipient.ask(draft.title, draft.recipient, self._give, back=back)
        self.wants.emit("awardrecipient")

    def _give(self, recipient: Recipient) -> None:
        self._award.give(recipient)
        self.wants.emit("award")

    def _issue(self, id_: int) -> None:
        self._batch.begin_with(id_)
        self.wants.emit("awardbatch")

    def _to_paper(self, sort: str) -> None:
        self._paper.begin(sort)
        self.wants.emit("awardpaper")

    def _to_preview(self, ids: tuple[int, ...], back: str) -> None:
        self._preview.begin(ids, back=back)
        self.wants.emit("awardpreview")

    def _standing(self) -> tuple[int, ...]:
        return tuple(award.id for award in self._house.awards.all() if award.withdrawn is None)
