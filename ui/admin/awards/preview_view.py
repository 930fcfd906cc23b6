"""The certificates as they will be printed, one after the other, each as soon as it is drawn."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.model import Award
from kiosk.house import House
from kiosk.tools import Tools
from ui.admin.awards.fits import Fits
from ui.admin.awards.page_pictures import PagePictures
from ui.admin.corrections.speech import Speech
from ui.kit.page_images import PageImages
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1

WIDTH = 1400
AHEAD = 6
"""So many are drawn at once: whoever turns the pages waits for the first one alone."""


@QmlElement
class AwardPreviewView(QObject):
    """A preview is no issue: nothing is kept of it. `awardWanted`: one is to be changed."""

    changed = Signal()
    left = Signal(str)
    awardWanted = Signal(int)

    def __init__(
        self, house: House, tools: Tools, jobs: Jobs, speech: Speech, fits: Fits, images: PageImages
    ) -> None:
        super().__init__()
        self._awards = house.awards
        self._papers = house.award_papers
        self._words_for = tools.words_for
        self._speech = speech
        self._fits = fits
        self._pages = PagePictures(jobs, images, "preview")
        self._pages.changed.connect(self.changed)
        fits.changed.connect(self.changed)
        self._found: tuple[Award, ...] = ()
        self._at = self._first = 0
        self._back = ""

    def begin(self, ids: tuple[int, ...], *, back: str, at: int = 0) -> None:
        """`ids` in their order; the one at `at` is shown first."""
        self._found = tuple(map(self._awards.get, ids))
        self._at, self._back = at, back
        self._fits.check(self._papers.certificates_job(self._found, self._words_for))
        self._draw()

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._found)

    @Property(int, notify=changed)
    def number(self) -> int:
        """From 1."""
        return self._at + 1

    @Property(str, notify=changed)
    def page(self) -> str:
        """An address; "" while it is being drawn."""
        return self._pages.url(self._at - self._first)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._found[self._at].draft.title if self._found else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._found[self._at].name if self._found else ""

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """What does not fit on this one, in words; ""."""
        if not self._found:
            return ""
        found = (*self._fits.of(self._found[self._at].serial), *self._fits.of(""))
        return " ".join(map(self._speech.say, found))

    @Slot(int)
    def turn(self, by: int) -> None:
        self._at = max(0, min(len(self._found) - 1, self._at + by))
        if not self._first <= self._at < self._first + AHEAD:
            self._draw()
        self.changed.emit()

    @Slot()
    def change(self) -> None:
        if self._found:
            self.awardWanted.emit(self._found[self._at].id)

    @Slot()
    def back(self) -> None:
        to = self._back
        self.forget()
        self.left.emit(to)

    def forget(self) -> None:
        """No name stays."""
        self._pages.forget()
        self._found, self._at = (), 0
        self.changed.emit()

    def _draw(self) -> None:
        """From the page that is looked at on."""
        self._first = self._at
        ahead = self._found[self._first : self._first + AHEAD]
        papers = (self._papers.certificates_job((award,), self._words_for) for award in ahead)
        self._pages.draw(tuple(papers), WIDTH)
