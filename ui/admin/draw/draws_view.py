"""All draws: those that are planned, the one on the stage, those that are over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Unavailable
from kiosk.clock import Clock
from kiosk.draw.model import DAILY, Draw, Plan, Stage
from kiosk.house import House
from kiosk.words import Sentence, Words
from ui.admin.corrections.cards import joined, spoken
from ui.admin.corrections.speech import Speech
from ui.admin.draw import telling
from ui.admin.draw.way_back import WayBack
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.draw"
QML_IMPORT_MAJOR_VERSION = 1

NAMED = 2
"""Winners named in the line of a draw that is over."""


@QmlElement
class DrawsView(QObject):
    """`planned`: a plan for a new one; `opened`: one that is planned; `over`: one that is past."""

    changed = Signal()
    undoChanged = Signal()
    left = Signal()
    struckWanted = Signal()
    planned = Signal(object)
    opened = Signal(int)
    over = Signal(int)
    stageWanted = Signal()

    def __init__(self, house: House, speech: Speech, clock: Clock, words_for: Callable[[str], Words]) -> None:
        super().__init__()
        self._house = house
        self._draws = house.draws
        self._speech = speech
        self._words_for = words_for
        self._rows = Rows(("title", "detail", "badge", "key"))
        self._way_back = WayBack(clock)
        self._way_back.changed.connect(self.undoChanged)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Planned ones in their order, then those that were drawn. `key` is the draw's number of ours."""
        return self._rows

    @Property(int, notify=changed)
    def struck(self) -> int:
        """How many may not win."""
        return len(self._draws.struck())

    @Property(str, notify=changed)
    def running(self) -> str:
        """The code of the draw or rehearsal that is not over, "" for none."""
        found = self._running()
        return "" if found is None else found.code

    @Property(bool, notify=changed)
    def rehearsing(self) -> bool:
        found = self._running()
        return found is not None and found.rehearsal

    @Property(float, notify=undoChanged)
    def undoSeconds(self) -> float:
        """Time left to bring a deleted draw back."""
        return self._way_back.seconds

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        self._rows.show(tuple(map(self._row, self._draws.all())))
        self.changed.emit()

    @Slot()
    def addBig(self) -> None:
        self._plan(Plan(self._published(Sentence("DrawDesk", "The big draw"))))

    @Slot()
    def addDaily(self) -> None:
        """Little ceremony: ready in two minutes."""
        self._plan(replace(DAILY, title=self._published(Sentence("DrawDesk", "The prize of the day"))))

    @Slot(str)
    def open(self, key: str) -> None:
        draw = self._draws.get(int(key))
        self._way_back.forget()
        match draw.stage:
            case Stage.PLANNED:
                self.opened.emit(draw.id)
            case Stage.CLOSED | Stage.ABORTED:
                self.over.emit(draw.id)
            case _:
                self.stageWanted.emit()

    @Slot()
    def toStage(self) -> None:
        self.stageWanted.emit()

    @Slot()
    def whoMayNot(self) -> None:
        self._way_back.forget()
        self.struckWanted.emit()

    def remove(self, id_: int) -> None:
        """With ten seconds to bring it back to its place. 0, a new one, was never kept."""
        if id_:
            planned = [draw for draw in self._draws.all() if draw.stage is Stage.PLANNED]
            place = [draw.id for draw in planned].index(id_)
            self._draws.delete(id_)
            self._way_back.offer(lambda: self._bring_back(planned[place].plan, place))
        self.read()

    @Slot()
    def undo(self) -> None:
        self._way_back.take()

    @Slot()
    def back(self) -> None:
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        self._way_back.forget()

    def _plan(self, plan: Plan) -> None:
        self._way_back.forget()
        self.planned.emit(plan)

    def _bring_back(self, plan: Plan, place: int) -> None:
        id_ = self._draws.add(plan)
        planned = [draw.id for draw in self._draws.all() if draw.stage is Stage.PLANNED]
        self._draws.move(id_, place - planned.index(id_))
        self.read()

    def _running(self) -> Draw | None:
        found = self._house.ceremonies.running()
        return None if found is None else self._draws.get(found)

    def _row(self, draw: Draw) -> Row:
        title = telling.title(draw.plan)
        detail, badge = self._planned(draw) if draw.stage is Stage.PLANNED else self._drawn(draw)
        return {
            "title": title if isinstance(title, str) else self._speech.say(title),
            "detail": joined(detail, self._speech.words),
            "badge": badge,
            "key": str(draw.id),
        }

    def _planned(self, draw: Draw) -> tuple[list[str], str]:
        seats = self._speech.say(telling.seats(draw.seats))
        pool = telling.pool(self._draws.pool(draw.plan), self._speech.words)
        stopped = any(finding.stops for finding in self._draws.findings(draw.plan))
        return [seats, pool], self._speech.say(Sentence("DrawDesk", "Not ready yet")) if stopped else ""

    def _drawn(self, draw: Draw) -> tuple[list[str], str]:
        said = [spoken(draw.code)]
        if draw.at is not None:
            said.append(spoken(self._speech.words.date(draw.at.date())))
        match draw.stage:
            case Stage.CLOSED:
                return [*said, self._winners(draw)], self._speech.say(Sentence("DrawDesk", "Drawn"))
            case Stage.ABORTED:
                return said, self._speech.say(Sentence("DrawDesk", "Called off"))
            case _:
                return said, self._speech.say(Sentence("DrawDesk", "On the stage"))

    def _winners(self, draw: Draw) -> str:
        try:
            people = dict.fromkeys(one.seat.person for one in self._house.handover.winners(draw.id))
        except Unavailable:
            return self._speech.say(Sentence("DrawDesk", "Its record was changed: who won is not sure."))
        names = [spoken(self._house.draw_names.full(draw, person)) for person in people]
        if not names:
            return self._speech.say(Sentence("DrawDesk", "Nobody won"))
        more = len(names) - NAMED
        said = ", ".join(names[:NAMED])
        return said if more <= 0 else self._speech.say(Sentence("DrawDesk", "%1 and %Ln more", (said,), more))

    def _published(self, sentence: Sentence) -> str:
        """A title stands on papers and screens for everybody: in the language of the event."""
        return self._words_for(self._house.event.settings.default_language).say(sentence)
