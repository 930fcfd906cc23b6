"""A judge at the screen: who they are, their costumes, and the points they give, kept at each touch."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Refused
from kiosk.clock import Clock
from kiosk.contest.model import Sheet
from kiosk.event.pictures import Pictures
from kiosk.house import House
from kiosk.people.asking import Asking
from kiosk.storage import Fact
from kiosk.words import Words
from ui.contest.gallery_facts import moment, photos_of
from ui.contest.judge_desk import JudgeDesk
from ui.contest.judge_page import JudgePage
from ui.contest.judge_sheets import contest_rows, sheet_rows
from ui.kit.rows import Rows
from ui.kit.words import QtWords
from ui.people.asking_view import AskingView

QML_IMPORT_NAME = "ui.contest"
QML_IMPORT_MAJOR_VERSION = 1

ACTIVITY = "contest"
TICK_MS = 2000
NOTE_MS = 800
JUDGING = ("sheets", "sheet")


@QmlElement
class JudgeView(QObject):
    """`wants`: a screen. Refused and Unavailable pass through; what was kept before stays kept."""

    wants = Signal(str)
    changed = Signal()
    stepChanged = Signal()

    def __init__(self, house: House, clock: Clock, words_for: Callable[[str], Words] = QtWords) -> None:
        super().__init__()
        self._house = house
        self._clock = clock
        self._words_for = words_for
        self._words = words_for("en")
        asking = Asking(house.event, house.people, house.pins, ACTIVITY, least="pin")
        self._asking = AskingView(asking, house.people)
        self._asking.known.connect(self._know)
        self._pictures = Pictures(house.folder.media)
        self._page = JudgePage()
        self._contests = Rows(("key", "title", "category"))
        self._sheets = Rows(("number", "title", "name", "photo", "how"))
        self._step = "who"
        self._desk = JudgeDesk(house)
        self._typed: str | None = None
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)
        self._noting = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._noting.timeout.connect(self._keep_note)
        house.store.subscribe(self._on_fact)

    @Property(AskingView, constant=True)
    def asking(self) -> AskingView:
        return self._asking

    @Property(JudgePage, constant=True)
    def page(self) -> JudgePage:
        """The sheet that is being filled in."""
        return self._page

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """who, none (no open vote waits for them as a judge), contests, sheets, sheet, closed."""
        return self._step

    @Property(str, notify=changed)
    def name(self) -> str:
        """The judge, as the lists call them; "" for nobody."""
        return self._desk.name

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._desk.contest.plan.title if self._desk.contest else ""

    @Property(str, notify=changed)
    def until(self) -> str:
        """When judging closes, in words; "" for by hand."""
        return moment(at, self._words, self._clock.now()) if (at := self._desk.closes) else ""

    @Property(bool, notify=changed)
    def several(self) -> bool:
        return self._contests.rowCount() > 1

    @Property(QObject, constant=True)
    def contests(self) -> QObject:
        """That wait for this judge. Roles: key, title, category."""
        return self._contests

    @Property(QObject, constant=True)
    def sheets(self) -> QObject:
        """The practice entry first, as number 0. Roles: number, title, name, photo, how (far it is)."""
        return self._sheets

    @Property(int, notify=changed)
    def done(self) -> int:
        """Costumes that need nothing more; practice does not count."""
        return self._desk.done

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._desk.costumes

    @Property(bool, notify=changed)
    def ownLeftOut(self) -> bool:
        """Their own team's costume, or their own, is not in the list."""
        return self._desk.own_left_out

    @Slot()
    def begin(self) -> None:
        """Nobody is known."""
        self.leave()
        self._asking.begin()

    @Slot(str)
    def choose(self, key: str) -> None:
        """A contest, to judge in it."""
        self._desk.choose(key)
        if self._desk.contest is not None:
            self._list()
        else:
            self._close()

    @Slot(int)
    def open(self, number: int) -> None:
        """The sheet of this costume; 0 is the practice entry."""
        self._keep_note()
        numbers = self._desk.numbers
        if self._step in JUDGING and number in numbers:
            at = numbers.index(number)
            sheet = self._desk.sheets[at]
            photos = photos_of(sheet.entry, self._pictures) if sheet.entry else []
            self._page.show(sheet, self._desk.criteria, photos, at, len(numbers) - 1)
            self._go("sheet")

    @Slot(int)
    def turn(self, by: int) -> None:
        """To the next sheet or the one before; beyond the ends is the list."""
        self._keep_note()
        numbers = self._desk.numbers
        if self._step == "sheet":
            at = numbers.index(self._page.costume) + by
            if 0 <= at < len(numbers):
                self.open(numbers[at])
            else:
                self._list()

    @Slot(int, int)
    def give(self, criterion: int, points: int) -> None:
        """Kept before it is shown."""
        if (sheet := self._page.sheet) is not None:
            self._save({**sheet.points, criterion: points}, self._note(sheet), False)

    @Slot(bool)
    def setAbsent(self, absent: bool) -> None:
        """Nobody came; and back, with the points as they were."""
        if (sheet := self._page.sheet) is not None:
            self._save(sheet.points, self._note(sheet), absent)

    @Slot(str)
    def write(self, note: str) -> None:
        """Kept a moment after the last letter, or with whatever comes next."""
        self._typed = note
        self._noting.start()

    @Slot()
    def back(self) -> None:
        """One step; from the list to the contests where there are several, else out."""
        self._keep_note()
        if self._step == "sheet":
            self._list()
        elif self._step == "sheets" and self.several:
            self._ask()
        elif self._step != "closed":
            self.signOut()

    @Slot()
    def signOut(self) -> None:
        self.leave()
        self.wants.emit("home")

    def scan(self, text: str) -> bool:
        """Whether it was a pass; another judge's takes over, with nothing left of the one before."""
        return self._asking.scan(text)

    @Slot()
    def tick(self) -> None:
        """The time may have come while they judge."""
        if self._step in JUDGING and not self._desk.waits():
            self._close()

    @Slot()
    def leave(self) -> None:
        """Nothing of this judge is left. What they typed last is kept, if the vote is still open."""
        try:
            self._keep_note()
        finally:
            self._ticking.stop()
            self._asking.leave()
            self._desk.leave()
            self._contests.show(())
            self._forget_sheets()
            self._go("who")

    def speak(self, language: str) -> None:
        self._words = self._words_for(language)
        self.changed.emit()

    def _know(self, person: str) -> None:
        self.leave()
        self._desk.person = person
        self._ask()

    def _ask(self) -> None:
        """Which contest; straight on where there is only one."""
        self._forget_sheets()
        self._desk.contest = None
        waiting = self._desk.waiting()
        self._contests.show(contest_rows(waiting))
        self._ticking.start()
        if len(waiting) == 1:
            self.choose(str(waiting[0].id))
        else:
            self._go("contests" if waiting else "none")

    def _list(self) -> None:
        self._read()
        self._page.clear()
        self._go("sheets")

    def _read(self) -> None:
        self._desk.read()
        self._sheets.renew(sheet_rows(self._desk.sheets, self._desk.criteria, self._pictures))

    def _note(self, sheet: Sheet) -> str:
        return sheet.note if self._typed is None else self._typed

    @Slot()
    def _keep_note(self) -> None:
        sheet = self._page.sheet
        if sheet is not None and self._typed is not None and self._typed != sheet.note:
            self._save(sheet.points, self._typed, sheet.absent)
        self._typed = None
        self._noting.stop()

    def _save(self, given: Mapping[int, int], note: str, absent: bool) -> None:
        """A vote that was closed meanwhile says so calmly; a costume that is gone leads back to the list."""
        try:
            self._desk.score(self._page.costume or None, given, note, absent)
        except Refused:
            self._typed = None
            if not self._desk.waits():
                self._close()
                return
            self._list()
            raise
        self._typed = None
        self._page.accept(given, note, absent)
        self._read()
        self.changed.emit()

    def _on_fact(self, fact: Fact) -> None:
        if self._desk.contest is None or self._step not in JUDGING:
            return
        if fact.kind.startswith("contest-") or fact.kind == "judge-removed":
            self.tick()
        elif fact.kind.startswith("entry-"):
            self._read()
            if self._step == "sheet" and self._page.costume not in self._desk.numbers:
                self._list()
            self.changed.emit()

    def _close(self) -> None:
        self._forget_sheets()
        self._go("closed")

    def _forget_sheets(self) -> None:
        self._typed = None
        self._noting.stop()
        self._desk.sheets = ()
        self._sheets.show(())
        self._page.clear()

    def _go(self, step: str) -> None:
        self._step = step
        self.stepChanged.emit()
        self.changed.emit()
