"""When each team may claim: a line for every team, and one of them being changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.model import Window
from kiosk.event.shifts import handed_over, with_window
from kiosk.house import House
from kiosk.hunt import shifts
from kiosk.hunt.shifts import ShiftLine
from kiosk.words import Sentence, Words
from ui.hunt.said import Said
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.hunt"
QML_IMPORT_MAJOR_VERSION = 1

DAY = 24 * 60
NINE_TO_FIVE = (time(9), time(17))


@QmlElement
class ShiftsView(QObject):
    """A team's hours count as soon as they are saved."""

    changed = Signal()
    left = Signal()

    def __init__(self, house: House, words_for: Callable[[str], Words]) -> None:
        super().__init__()
        self._event = house.event
        self._people = house.people
        self._words_for = words_for
        self._said = Said(words_for)
        self._rows = Rows(("title", "detail", "badge", "key"))
        self._team = ""
        self._window: Window = NINE_TO_FIVE
        house.store.subscribe(lambda _: self.read())
        self.read()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Roles: title, detail, badge, key (the team)."""
        return self._rows

    @Property(str, notify=changed)
    def team(self) -> str:
        """The team being changed, "" while the list is shown."""
        return self._team

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._line().known

    @Property(bool, notify=changed)
    def limited(self) -> bool:
        """The team has hours of its own already."""
        return self._line().window is not None

    @Property(list, notify=changed)
    def teams(self) -> list[str]:
        """Who could take over the hours of a team that is gone."""
        return [line.team for line in self._lines() if line.known]

    @Property(int, notify=changed)
    def begins(self) -> int:
        """Minutes since midnight."""
        return _minutes(self._window[0])

    @Property(int, notify=changed)
    def ends(self) -> int:
        return _minutes(self._window[1])

    @Property(bool, notify=changed)
    def pastMidnight(self) -> bool:
        return shifts.past_midnight(self._window)

    @Property(bool, notify=changed)
    def noTime(self) -> bool:
        """It ends when it begins."""
        return self._window[0] == self._window[1]

    @Slot()
    def read(self) -> None:
        language = QLocale().name()[:2]
        self._rows.show(tuple(self._row(line, language) for line in self._lines()))
        self.changed.emit()

    @Slot(str)
    def edit(self, team: str) -> None:
        self._team = team
        self._window = self._line().window or NINE_TO_FIVE
        self.changed.emit()

    @Slot(int)
    def begin(self, minutes: int) -> None:
        self._set((_time(minutes), self._window[1]))

    @Slot(int)
    def end(self, minutes: int) -> None:
        self._set((self._window[0], _time(minutes)))

    @Slot()
    def save(self) -> None:
        self._write(with_window(self._event.settings.shifts, self._team, self._window))

    @Slot()
    def allDay(self) -> None:
        """No hours of its own any more."""
        self._write(with_window(self._event.settings.shifts, self._team, None))

    @Slot(str)
    def handOver(self, team: str) -> None:
        self._write(handed_over(self._event.settings.shifts, self._team, team))

    @Slot()
    def back(self) -> None:
        """From a team to the list, from the list to the clues."""
        if self._team:
            self.close()
        else:
            self.left.emit()

    def close(self) -> None:
        self._team = ""
        self.read()

    def _write(self, chosen: dict[str, Window]) -> None:
        self._event.change("organizer", shifts=chosen)
        self.close()

    def _set(self, window: Window) -> None:
        self._window = window
        self.changed.emit()

    def _lines(self) -> tuple[ShiftLine, ...]:
        return shifts.lines(self._event.settings.shifts, [team.name for team in self._people.teams()])

    def _line(self) -> ShiftLine:
        gone = ShiftLine(self._team, None, known=False)
        return next((line for line in self._lines() if line.team == self._team), gone)

    def _row(self, line: ShiftLine, language: str) -> Row:
        words = self._words_for(language)
        gone = Sentence("Shifts", "No such team now")
        return {
            "title": line.team,
            "detail": words.say(self._hours(line.window, language)),
            "badge": "" if line.known else words.say(gone),
            "key": line.team,
        }

    def _hours(self, window: Window | None, language: str) -> Sentence:
        if window is None:
            return Sentence("Shifts", "All day")
        begin, end = (self._said.moment(each, language) for each in window)
        if shifts.past_midnight(window):
            return Sentence("Shifts", "From %1 to %2 in the morning after", (begin, end))
        return Sentence("Shifts", "From %1 to %2", (begin, end))


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _time(minutes: int) -> time:
    """Round the clock: a minute before midnight is 23:59."""
    hour, minute = divmod(minutes % DAY, 60)
    return time(hour, minute)
