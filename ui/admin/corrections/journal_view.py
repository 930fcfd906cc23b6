"""The journal page by page, in words, and whether its chain holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.corrections.model import Filter, JournalLine
from kiosk.corrections.reading import Page
from kiosk.corrections.service import NEWEST
from kiosk.corrections.telling import actor, kinds_of, told
from kiosk.house import House
from kiosk.storage import Verification
from kiosk.storage.peek import inspect
from kiosk.words import Sentence
from ui.admin.corrections import cards
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Row, Rows
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.corrections"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class JournalView(QObject):
    changed = Signal()
    left = Signal()

    def __init__(self, house: House, speech: Speech, jobs: Jobs) -> None:
        super().__init__()
        self._house = house
        self._speech = speech
        self._jobs = jobs
        self._rows = Rows(cards.ROLES)
        self._page = Page((), 0, 0)
        self._begins: list[int] = [NEWEST]
        self._group = self._day = self._subject = ""
        self._chosen: JournalLine | None = None
        self._checking = False
        self._verified: Verification | None = None

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """title, detail, badge, key."""
        return self._rows

    @Property(str, notify=changed)
    def group(self) -> str:
        """finds, fixes, people, pieces, draw, awards, event; "" for all."""
        return self._group

    @Property(str, notify=changed)
    def dayText(self) -> str:
        """The chosen day in words; "" for all days."""
        return self._speech.words.date(date.fromisoformat(self._day)) if self._day else ""

    @Property(bool, notify=changed)
    def earlierDay(self) -> bool:
        return self._next_day(1) is not None

    @Property(bool, notify=changed)
    def laterDay(self) -> bool:
        return self._day != ""

    @Property(str, notify=changed)
    def subject(self) -> str:
        """The person or piece whose lines are shown; "" for all."""
        kind, _, name = self._subject.partition(":")
        return self._speech.name(name) if kind == "person" else cards.code(name) if name else ""

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._page.total

    @Property(int, notify=changed)
    def first(self) -> int:
        """Place of the first line shown, counted from the newest."""
        return self._page.total - self._page.older - len(self._page.lines) + 1

    @Property(int, notify=changed)
    def last(self) -> int:
        return self._page.total - self._page.older

    @Property(bool, notify=changed)
    def canOlder(self) -> bool:
        return self._page.older > 0

    @Property(bool, notify=changed)
    def canNewer(self) -> bool:
        return len(self._begins) > 1

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """One line is looked at closely."""
        return self._chosen is not None

    @Property(str, notify=changed)
    def chosenTitle(self) -> str:
        return "" if self._chosen is None else told(self._chosen, self._house.people, self._speech.words)

    @Property(str, notify=changed)
    def chosenText(self) -> str:
        return "" if self._chosen is None else "\n".join(self._about(self._chosen))

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        return self._checking

    @Property(str, notify=changed)
    def verified(self) -> str:
        """ "" before, holds, broken."""
        found = self._verified
        return "" if found is None else "holds" if found.holds else "broken"

    @Property(int, notify=changed)
    def lines(self) -> int:
        """So many lines hold together, or the first that does not; 0 where the file itself is damaged."""
        found = self._verified
        if found is None:
            return 0
        return found.lines if found.holds else found.broken_at or 0

    def begin(self, subject: str = "") -> None:
        """The newest page; of one person or piece with `person:P-...` or `piece:PIECE-0017`."""
        self._group = self._day = ""
        self._subject = subject if subject.partition(":")[0] in ("person", "piece") else ""
        self._verified = self._chosen = None
        self._newest()

    @Slot(str)
    def choose(self, key: str) -> None:
        self._chosen = next((one for one in self._page.lines if str(one.number) == key), None)
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        self._chosen = None
        self.changed.emit()

    @Slot(str)
    def filter(self, group: str) -> None:
        self._group = group
        self._newest()

    @Slot(int)
    def stepDay(self, direction: int) -> None:
        """1 to an earlier day, -1 to a later one; later than the newest is all days."""
        day = self._next_day(direction)
        if day is not None:
            self._day = day
            self._newest()

    @Slot()
    def everybody(self) -> None:
        """No longer of one person or piece only."""
        self._subject = ""
        self._newest()

    @Slot()
    def older(self) -> None:
        if self._page.older > 0:
            self._begins.append(self._page.lines[-1].number)
            self._read()

    @Slot()
    def newer(self) -> None:
        if len(self._begins) > 1:
            self._begins.pop()
            self._read()

    @Slot()
    def check(self) -> None:
        """Reads every line anew, on a connection of its own beside the screen."""
        if self._checking:
            return
        database = self._house.folder.database
        self._checking, self._verified = True, None
        self._jobs.in_thread(lambda: inspect(database), done=self._checked, failed=self._failed)
        self.changed.emit()

    @Slot()
    def retell(self) -> None:
        self._show()

    @Slot()
    def back(self) -> None:
        self.left.emit()

    def _checked(self, found: Verification) -> None:
        self._checking, self._verified = False, found
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._checking = False
        self.changed.emit()
        raise error

    def _newest(self) -> None:
        self._begins = [NEWEST]
        self._read()

    def _read(self) -> None:
        kind, _, name = self._subject.partition(":")
        wanted = Filter(
            self._day,
            kinds_of(self._group) if self._group else (),
            person=name if kind == "person" else "",
            piece=name if kind == "piece" else "",
        )
        self._page = self._house.journal.page(wanted, self._begins[-1])
        self._show()

    def _show(self) -> None:
        self._rows.show(tuple(self._row(line) for line in self._page.lines))
        self.changed.emit()

    def _row(self, line: JournalLine) -> Row:
        title = told(line, self._house.people, self._speech.words)
        detail = cards.joined(self._about(line), self._speech.words)
        return {"title": title, "detail": detail, "badge": "", "key": str(line.number)}

    def _about(self, line: JournalLine) -> list[str]:
        """When, who, and why."""
        reasons = (cards.spoken(text) for text in line.texts.values())
        number = self._speech.say(Sentence("Journal", "Line %L1", (line.number,)))
        return [cards.moment(line.at, self._speech.words), self._speech.say(actor(line)), number, *reasons]

    def _next_day(self, direction: int) -> str | None:
        days = ("", *self._house.journal.days())
        place = (days.index(self._day) if self._day in days else 0) + direction
        return days[place] if 0 <= place < len(days) else None
