"""A contest's result on the organizer's desk: nothing of it before the close, and then not by accident."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awarding import wins_twice
from kiosk.contest.model import Contest, Judge, Result
from kiosk.contest.result import telling
from kiosk.house import House
from ui.admin.contest import result_rows
from ui.admin.corrections.cards import ROLES
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = ("places", "count", "weight", "methods", "lot", "share", "awards")


@QmlElement
class ContestResultView(QObject):
    """`page` waiting: the vote is not closed; look: it is, and nothing is shown yet; off: it was called off;
    else one of PAGES."""

    changed = Signal()
    left = Signal()
    turned = Signal(str)
    showWanted = Signal(int)

    def __init__(self, house: House, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._speech = speech
        self._contest: Contest | None = None
        self._result: Result | None = None
        self._page = ""
        self._twice: tuple[str, ...] = ()
        self._ties: tuple[str, ...] = ()
        self._blank = 0
        self._equal = False
        self._judges = Rows(ROLES)
        self._places = Rows(ROLES)
        self._bars = Rows(result_rows.BARS)
        self._ranks = Rows(ROLES)
        self._band = Rows(result_rows.BAND)
        self._methods = Rows(ROLES)

    def open(self, id_: int) -> None:
        self.forget()
        self._contest = self._house.contests.get(id_)
        stages = {"closed": "look", "revealed": "look", "called-off": "off"}
        self._page = stages.get(self._contest.stage, "waiting")
        self.read()

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._contest.code if self._contest else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._contest.plan.title if self._contest else ""

    @Property(bool, notify=changed)
    def revealed(self) -> bool:
        """The room has seen it."""
        return self._contest is not None and self._contest.stage == "revealed"

    @Property(int, notify=changed)
    def voted(self) -> int:
        return self._turnout()[0]

    @Property(int, notify=changed)
    def able(self) -> int:
        return self._turnout()[1]

    @Property(Rows, constant=True)
    def judges(self) -> Rows:
        """How far each is; only while the vote is not closed."""
        return self._judges

    @Property(int, notify=changed)
    def warnings(self) -> int:
        """So many on the podium have won something else: said without a name."""
        return len(self._twice)

    @Property(str, notify=changed)
    def twice(self) -> str:
        """Who they are; "" before somebody decided to look."""
        return "\n".join(self._twice) if self._result else ""

    @Property(bool, notify=changed)
    def needsLot(self) -> bool:
        return self._equal

    @Property(Rows, constant=True)
    def places(self) -> Rows:
        return self._places

    @Property(Rows, constant=True)
    def bars(self) -> Rows:
        return self._bars

    @Property(Rows, constant=True)
    def ranks(self) -> Rows:
        """Both sides of each costume; empty where judges do not count."""
        return self._ranks

    @Property(Rows, constant=True)
    def band(self) -> Rows:
        return self._band

    @Property(Rows, constant=True)
    def methods(self) -> Rows:
        return self._methods

    @Property(int, notify=changed)
    def entries(self) -> int:
        """Those who take part still."""
        return len(self._result.placed) if self._result else 0

    @Property(bool, notify=changed)
    def judged(self) -> bool:
        """Judges count here, and there is a picture of their weight."""
        return self._result is not None and bool(self._result.shares)

    @Property(int, notify=changed)
    def weight(self) -> int:
        """The judges', in percent."""
        return self._contest.plan.judges_weight if self._contest else 0

    @Property(str, notify=changed)
    def verdict(self) -> str:
        return result_rows.verdict(self._result, self._speech.words) if self._result else ""

    @Property(str, notify=changed)
    def method(self) -> str:
        return self._speech.say(telling.method(self._contest.plan.method)) if self._contest else ""

    @Property(int, notify=changed)
    def blank(self) -> int:
        return self._blank

    @Property(str, notify=changed)
    def ties(self) -> str:
        """What parted equals, a line for each step."""
        return "\n".join(self._ties)

    @Property(str, notify=changed)
    def withdrawn(self) -> str:
        if self._result is None:
            return ""
        return result_rows.withdrawn(self._house.entries.of(self._result.contest.id), self._speech.words)

    @Slot()
    def look(self) -> None:
        """The organizer decided to see it here."""
        if self._page == "look":
            self._turn("places")

    @Slot(str)
    def show(self, page: str) -> None:
        if self._result is not None and page in PAGES:
            self._turn(page)

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        if self._contest is None:
            return
        self._contest = self._house.contests.get(self._contest.id)
        if self._page == "waiting":
            rows = (result_rows.judge_row(one, self._speech.words) for one in self._judging())
            self._judges.show(tuple(rows))
        elif self._page != "off":
            self._twice = tuple(map(self._speech.say, wins_twice(self._house, self._contest.id)))
            if self._page != "look":
                self._show()
        self.changed.emit()

    @Slot()
    def onStage(self) -> None:
        if self._contest is not None and self._page not in ("waiting", "off"):
            self.showWanted.emit(self._contest.id)

    @Slot()
    def back(self) -> None:
        if self._page in PAGES[1:]:
            self._turn("places")
        else:
            self.forget()
            self.left.emit()

    def forget(self) -> None:
        """No name and no number stays."""
        self._contest, self._result, self._page = None, None, ""
        self._twice, self._ties, self._blank, self._equal = (), (), 0, False
        for rows in (self._judges, self._places, self._bars, self._ranks, self._band, self._methods):
            rows.show(())
        self.changed.emit()

    def _turn(self, page: str) -> None:
        self._page = page
        self.read()
        self.turned.emit(page)

    def _show(self) -> None:
        assert self._contest is not None
        results, words, id_ = self._house.results, self._speech.words, self._contest.id
        result, election = results.of(id_), results.election(id_)
        self._result, self._blank = result, telling.blank(election)
        self._equal = bool(results.needs_lot(id_))
        self._ties = result_rows.tie_lines(result, words)
        self._places.renew(result_rows.place_rows(result, words))
        self._bars.renew(result_rows.bar_rows(result, words))
        self._ranks.renew(result_rows.rank_rows(result, results.judges(id_), words))
        self._band.renew(result_rows.band_rows(result, words))
        self._methods.renew(result_rows.method_rows(election, result, words))

    def _judging(self) -> tuple[Judge, ...]:
        return self._house.judging.judges(self._contest.id) if self._contest else ()

    def _turnout(self) -> tuple[int, int]:
        return self._house.booth.turnout(self._contest.id) if self._contest else (0, 0)
