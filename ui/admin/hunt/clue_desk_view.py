"""The organizer's clues: the list, and one being written, a draft until it is saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtCore import Property, QDateTime, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.house import House
from kiosk.hunt.clues import rules
from kiosk.hunt.clues.model import LONGEST_CLUE, Clue, Wish
from kiosk.words import LANGUAGES, Sentence, Words
from ui.hunt.said import Said
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.hunt"
QML_IMPORT_MAJOR_VERSION = 1

UNDO_SECONDS = 10.0
TICK_MS = 200


@QmlElement
class ClueDeskView(QObject):
    """`wants` names the screen to go to: clue, cluelist."""

    wants = Signal(str)
    left = Signal()
    changed = Signal()
    undoChanged = Signal()

    def __init__(self, house: House, clock: Clock, words_for: Callable[[str], Words]) -> None:
        super().__init__()
        self._clues = house.clues
        self._event = house.event
        self._clock = clock
        self._said = Said(words_for)
        self._words_for = words_for
        self._rows = Rows(("title", "detail", "badge", "key"))
        self._number = 0
        self._before = self._draft = self._empty()
        self._language = "en"
        self._deleted = 0
        self._undo_until = 0.0
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)
        house.store.subscribe(lambda fact: self.read() if fact.kind.startswith("clue-") else None)
        self.read()

    # The list

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Roles: title, detail, badge, key (the clue's number)."""
        return self._rows

    @Property(str, notify=undoChanged)
    def deletedKey(self) -> str:
        """The clue deleted a moment ago, "" for none."""
        return str(self._deleted) if self._deleted else ""

    @Property(float, notify=undoChanged)
    def undoSeconds(self) -> float:
        return max(0.0, self._undo_until - self._clock.monotonic()) if self._deleted else 0.0

    @Slot()
    def read(self) -> None:
        now, language = self._clock.now(), QLocale().name()[:2]
        clues = enumerate(self._clues.all(), start=1)
        self._rows.show(tuple(self._row(place, clue, now, language) for place, clue in clues))
        self.changed.emit()

    @Slot()
    def add(self) -> None:
        self._begin(0, self._empty())

    @Slot(str)
    def edit(self, key: str) -> None:
        clue = self._found(int(key))
        if clue is not None:
            self._begin(clue.number, Wish(dict(clue.texts), clue.opens, clue.on))

    @Slot()
    def undo(self) -> None:
        number, self._deleted = self._deleted, 0
        self._tick()
        if number:
            self._clues.restore(number)

    @Slot()
    def leave(self) -> None:
        self._deleted = 0
        self._tick()
        self.left.emit()

    # One clue

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._number == 0

    @Property(int, notify=changed)
    def place(self) -> int:
        """In the list, from 1; the place it will get for a new one."""
        numbers = [clue.number for clue in self._clues.all()]
        return numbers.index(self._number) + 1 if self._number in numbers else len(numbers) + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._clues.all())

    @Property(int, constant=True)
    def longest(self) -> int:
        return LONGEST_CLUE

    @Property(str, notify=changed)
    def language(self) -> str:
        """The one that is being written."""
        return self._language

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._draft.texts.get(self._language, "")

    @Property(str, notify=changed)
    def preview(self) -> str:
        """What somebody who reads that language will read."""
        return rules.words(self._draft.texts, self._language, self._event.settings.default_language).strip()

    @Property(list, notify=changed)
    def written(self) -> list[str]:
        """Codes of the languages that have words."""
        return [language for language in LANGUAGES if self._draft.texts.get(language, "").strip()]

    @Property(QDateTime, notify=changed)
    def opens(self) -> QDateTime:
        return QDateTime.fromSecsSinceEpoch(int(self._draft.opens.timestamp()))

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day it opens, in the language of the screen and its calendar."""
        day = self._draft.opens.date()
        return self._words_for(QLocale().name()[:2]).date(date(day.year, day.month, day.day))

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._draft.on

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Visitors read it as soon as it is saved so."""
        opened = self._found(self._number)
        kept = None if opened is None else rules.still_opened(opened, self._draft.opens, self._clock.now())
        return rules.is_open(Clue(0, {}, self._draft.opens, self._draft.on, kept), self._clock.now())

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        return self._draft != self._before

    @Slot(str)
    def speak(self, language: str) -> None:
        self._language = language
        self.changed.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        texts = {**self._draft.texts, self._language: text}
        self._put(replace(self._draft, texts={each: words for each, words in texts.items() if words}))

    @Slot(QDateTime)
    def move(self, moment: QDateTime) -> None:
        opens = datetime.fromtimestamp(moment.toSecsSinceEpoch(), UTC).astimezone()
        self._put(replace(self._draft, opens=opens))

    @Slot()
    def openNow(self) -> None:
        self._put(replace(self._draft, opens=self._clock.now().replace(second=0, microsecond=0)))

    @Slot()
    def openTomorrow(self) -> None:
        self._put(replace(self._draft, opens=rules.at_nine(self._clock.now(), 1)))

    @Slot(bool)
    def turn(self, on: bool) -> None:
        self._put(replace(self._draft, on=on))

    @Slot(int)
    def shift(self, by: int) -> None:
        """Up the list by -1, down by 1, at once."""
        if self._number:
            self._clues.move(self._number, by)

    @Slot()
    def save(self) -> None:
        if self._number:
            self._clues.change(self._number, self._draft)
        else:
            self._clues.write(self._draft)
        self.back()

    @Slot()
    def remove(self) -> None:
        """Deletes the one that is open here; the list offers to bring it back for ten seconds."""
        self._clues.delete(self._number)
        self._deleted, self._undo_until = self._number, self._clock.monotonic() + UNDO_SECONDS
        self._ticking.start()
        self._tick()
        self.back()

    @Slot()
    def back(self) -> None:
        self._before = self._draft = self._empty()
        self._number = 0
        self.read()
        self.wants.emit("cluelist")

    def stop(self) -> None:
        self._ticking.stop()

    def _begin(self, number: int, draft: Wish) -> None:
        self._number = number
        self._before = self._draft = draft
        mine = QLocale().name()[:2]
        self._language = mine if mine in draft.texts or not draft.texts else next(iter(draft.texts))
        self.changed.emit()
        self.wants.emit("clue")

    def _empty(self) -> Wish:
        return Wish({}, rules.at_nine(self._clock.now(), 1))

    def _put(self, draft: Wish) -> None:
        self._draft = draft
        self.changed.emit()

    def _found(self, number: int) -> Clue | None:
        return next((clue for clue in self._clues.all() if clue.number == number), None)

    def _row(self, place: int, clue: Clue, now: datetime, language: str) -> Row:
        words = self._words_for(language)
        mark = "\u200f" if words.right_to_left else "\u200e"
        text = rules.words(clue.texts, language, self._event.settings.default_language)
        return {
            "title": f"{mark}{words.number(place)}. \u2068{text}\u2069",
            "detail": words.say(self._state(clue, now, language)),
            "badge": "" if clue.on else words.say(Sentence("Clues", "Put aside")),
            "key": str(clue.number),
        }

    def _state(self, clue: Clue, now: datetime, language: str) -> Sentence:
        at = self._said.moment(clue.opens, language)
        if rules.is_open(clue, now):
            return Sentence("Clues", "Open since %1", (at,))
        return Sentence("Clues", "Opens on %1", (at,))

    def _tick(self) -> None:
        if self._deleted and self._clock.monotonic() >= self._undo_until:
            self._deleted = 0
        if not self._deleted:
            self._ticking.stop()
        self.undoChanged.emit()
