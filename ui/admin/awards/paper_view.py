"""The papers around the certificates, drawn beside the screen: running order, cards, coloring, posters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, cast, get_args

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.paper.coloring import PICTURES, Picture, draw_coloring, picture_name
from kiosk.awards.paper.running import draw_running
from kiosk.awards.paper.team_poster import draw_team_poster
from kiosk.awards.paper.thanks import CARD_DESIGNS, Card, CardDesign, card_name, draw_cards
from kiosk.draw.papers import keep
from kiosk.house import House
from kiosk.printer.model import Kind
from kiosk.printing.grid import Paper
from kiosk.printing.qt_text import ensure_application
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.admin.corrections.speech import Speech
from ui.admin.printing.offer_view import PrintOfferView
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1

Sort = Literal["running", "cards", "coloring", "poster"]
NAMES: dict[Sort, tuple[Kind, str]] = {
    "running": ("running-order", "running-order.pdf"),
    "cards": ("card", "thank-you-cards.pdf"),
    "coloring": ("coloring", "coloring.pdf"),
    "poster": ("poster", "team-poster.pdf"),
}


@QmlElement
class AwardPaperView(QObject):
    """`sort` is running, cards, coloring or poster."""

    changed = Signal()
    choicesChanged = Signal()
    working = Signal(bool)
    left = Signal()

    def __init__(self, house: House, tools: Tools, jobs: Jobs, speech: Speech, offer: PrintOfferView) -> None:
        super().__init__()
        self._house = house
        self._words_for = tools.words_for
        self._jobs = jobs
        self._speech = speech
        self._offer = offer
        self._job: ProcessJob | None = None
        self._sort: Sort = "running"
        self._choice = self._made = ""

    def begin(self, sort: str) -> None:
        if sort in get_args(Sort):
            self._sort = cast(Sort, sort)
            choices = self._choices()
            self._choice, self._made = choices[0]["key"] if choices else "", ""
            self.choicesChanged.emit()
            self.changed.emit()

    @Property(PrintOfferView, constant=True)
    def offer(self) -> PrintOfferView:
        return self._offer

    @Property(str, notify=changed)
    def sort(self) -> str:
        return self._sort

    @Property(list, notify=choicesChanged)
    def choices(self) -> list[dict[str, str]]:
        """key and text: designs of cards, pictures to color, teams; none for the running order."""
        return self._choices()

    @Property(str, notify=changed)
    def choice(self) -> str:
        return self._choice

    @Property(str, notify=changed)
    def language(self) -> str:
        """In which the paper speaks unless another is chosen: the event's leading one."""
        return self._house.event.settings.languages[0]

    @Property(str, notify=changed)
    def paper(self) -> str:
        """That of the certificates, unless another is chosen."""
        return self._house.award_looks.look().paper

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """There is something to print."""
        if self._sort == "running":
            return any(award.withdrawn is None for award in self._house.awards.all())
        return self._choice != ""

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._job is not None

    @Property(str, notify=changed)
    def made(self) -> str:
        """The name of the paper just made; "" before."""
        return self._made

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        self.choicesChanged.emit()
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        if any(one["key"] == key for one in self._choices()):
            self._choice = key
            self.changed.emit()

    @Slot(str, str)
    def make(self, language: str, paper: str) -> None:
        """Refused: nobody of the team can be on its poster."""
        if self._job is not None:
            return
        draw, job = self._paper(self._words_for(language), cast(Paper, paper))
        self._made = ""
        self._job = self._jobs.in_process(
            draw_paper, (draw, job), progress=lambda _: None, done=self._keep, failed=self._failed
        )
        self.working.emit(True)
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._over()

    @Slot()
    def forget(self) -> None:
        self._made = ""
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        self.cancel()
        self.forget()
        self.left.emit()

    def _choices(self) -> list[dict[str, str]]:
        say = self._speech.say
        match self._sort:
            case "cards":
                each = {"key": "all", "text": say(Sentence("AwardDesk", "One of each"))}
                return [each, *({"key": one, "text": say(card_name(one))} for one in CARD_DESIGNS)]
            case "coloring":
                every = {"key": "all", "text": say(Sentence("AwardDesk", "All of them"))}
                return [every, *({"key": one, "text": say(picture_name(one))} for one in PICTURES)]
            case "poster":
                teams = (team.name for team in self._house.people.teams() if team.name)
                return [{"key": name, "text": name} for name in teams]
            case _:
                return []

    def _paper(self, words: Any, paper: Paper) -> tuple[Callable[..., Any], object]:
        """What draws it, and the job it is given."""
        extras, choice = self._house.award_extras, self._choice
        match self._sort:
            case "running":
                return draw_running, extras.running_job(paper, words)
            case "cards":
                design = cast("CardDesign | Literal['all']", choice)
                return draw_cards, extras.cards_job(design, Card(), paper, words)
            case "coloring":
                picture = cast("Picture | Literal['all']", choice)
                return draw_coloring, extras.coloring_job(picture, paper, words)
            case "poster":
                return draw_team_poster, extras.team_poster_job(choice, paper, words)

    def _keep(self, pdf: bytes) -> None:
        self._over()
        kind, name = NAMES[self._sort]
        self._offer.offer(kind, keep(pdf, self._house.folder.prints, name))
        self._made = name
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._over()
        raise error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()


def draw_paper(draw: Callable[..., Any], job: object, progress: Callable[[int], None]) -> bytes:
    ensure_application()
    pdf: bytes = draw(job, progress).pdf
    return pdf
