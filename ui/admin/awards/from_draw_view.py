"""Awards for the winners of a draw that is over: looked at first, then all at once."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awarding import from_draw
from kiosk.awards.model import Draft
from kiosk.draw.model import Draw, Stage
from kiosk.house import House
from ui.admin.awards import telling
from ui.admin.corrections.cards import ROLES, joined, spoken
from ui.admin.corrections.speech import Speech
from ui.admin.draw import telling as draws
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AwardDrawView(QObject):
    """`looking`: the awards of one draw are looked at; else a draw is chosen."""

    changed = Signal()
    left = Signal()

    def __init__(self, house: House, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._speech = speech
        self._draw: Draw | None = None
        self._drafts: tuple[Draft, ...] = ()
        self._already = 0
        self._draws = Rows(ROLES)
        self._rows = Rows(ROLES)

    def begin(self) -> None:
        self.forget()
        self.read()

    @Property(Rows, constant=True)
    def draws(self) -> Rows:
        """Those that are over, newest first."""
        return self._draws

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """What would become awards."""
        return self._rows

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        return self._draw is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        """Of the draw that is looked at."""
        return self._title(self._draw) if self._draw else ""

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._drafts)

    @Property(int, notify=changed)
    def already(self) -> int:
        """Winners who have their award of this draw: they are left out."""
        return self._already

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        over = [one for one in self._house.draws.all() if one.stage is Stage.CLOSED and not one.rehearsal]
        self._draws.show(tuple(map(self._draw_row, reversed(over))))
        name, words = self._house.awards.name, self._speech.words
        self._rows.show(
            tuple(
                telling.draft_row(draft, name(draft.recipient), words, str(at))
                for at, draft in enumerate(self._drafts)
            )
        )
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Raises Tampered where the draw's record does not hold."""
        self._drafts = from_draw(self._house, int(key))
        self._already = len(self._house.handover.winners(int(key))) - len(self._drafts)
        self._draw = self._house.draws.get(int(key))
        self.read()

    @Slot()
    def take(self) -> None:
        """All of them or none."""
        if self._drafts:
            self._house.awards.add_many(self._drafts)
        self.forget()
        self.left.emit()

    @Slot()
    def back(self) -> None:
        if self._draw is None:
            self.forget()
            self.left.emit()
        else:
            self.begin()

    def forget(self) -> None:
        """No name stays."""
        self._draw, self._drafts, self._already = None, (), 0
        self._draws.show(())
        self._rows.show(())
        self.changed.emit()

    def _title(self, draw: Draw) -> str:
        title = draws.title(draw.plan)
        return title if isinstance(title, str) else self._speech.say(title)

    def _draw_row(self, draw: Draw) -> Row:
        words = self._speech.words
        parts = [spoken(draw.code), words.say(draws.seats(draw.seats))]
        if draw.at is not None:
            parts.insert(1, spoken(words.date(draw.at.astimezone().date())))
        return {"title": self._title(draw), "detail": joined(parts, words), "badge": "", "key": str(draw.id)}
