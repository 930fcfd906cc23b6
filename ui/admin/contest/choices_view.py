"""How a contest is voted on, and when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import cast, get_args

from PySide6.QtCore import Property, QDateTime, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.contest.tally.model import Method, TieRule
from kiosk.house import House
from kiosk.words import Sentence, Words
from ui.admin.contest import telling
from ui.admin.contest.draft import ContestDraft
from ui.admin.corrections.speech import Speech

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1

MOMENTS = ("opens", "closes")


@QmlElement
class ContestChoicesView(QObject):
    """Writes into the draft; a vote that is open changes its end alone, when `extend` says so."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        house: House,
        draft: ContestDraft,
        speech: Speech,
        clock: Clock,
        words_for: Callable[[str], Words],
    ) -> None:
        super().__init__()
        self._house = house
        self._draft = draft
        self._speech = speech
        self._clock = clock
        self._words_for = words_for
        self._end: datetime | None = None
        draft.changed.connect(self.changed)

    def begin(self) -> None:
        """Before one of these pages is shown."""
        self._end = self._draft.plan.closes
        self.changed.emit()

    @Property(str, notify=changed)
    def method(self) -> str:
        return self._draft.plan.method

    @Property(str, notify=changed)
    def ties(self) -> str:
        return self._draft.plan.ties

    @Property(list, notify=changed)
    def methods(self) -> list[dict[str, str]]:
        """[{key, text, detail}]"""
        return [self._choice(key, *said) for key, said in telling.METHODS.items()]

    @Property(list, notify=changed)
    def tieRules(self) -> list[dict[str, str]]:
        """[{key, text, detail}]"""
        return [self._choice(key, *said) for key, said in telling.TIES.items()]

    @Slot(str)
    def setMethod(self, method: str) -> None:
        if method in telling.METHODS:
            self._draft.put(replace(self._draft.plan, method=cast(Method, method)))

    @Slot(str)
    def setTies(self, rule: str) -> None:
        if rule in get_args(TieRule):
            self._draft.put(replace(self._draft.plan, ties=cast(TieRule, rule)))

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """It is voted on now: only its end can be moved."""
        contest = next((one for one in self._house.contests.all() if one.id == self._draft.id), None)
        return contest is not None and contest.stage == "open"

    @Property(str, notify=changed)
    def when(self) -> str:
        words = self._speech.words
        return self._speech.say(
            telling.ends(self._draft.plan, words) if self.isOpen else telling.window(self._draft.plan, words)
        )

    @Property(str, notify=changed)
    def whenWrong(self) -> str:
        """What is wrong with these times; "" for nothing."""
        opens, closes = self._draft.plan.opens, self._end if self.isOpen else self._draft.plan.closes
        if closes is not None and closes <= self._clock.now():
            return self._speech.say(Sentence("ContestDesk", "The closing time is over."))
        if opens is not None and closes is not None and closes <= opens and not self.isOpen:
            return self._speech.say(Sentence("ContestDesk", "The vote would close before it opens."))
        return ""

    @Property(bool, notify=changed)
    def endMoved(self) -> bool:
        """The end of an open vote is another one now, not kept yet."""
        return bool(self.isOpen) and self._end != self._draft.plan.closes

    @Slot(str, result=QDateTime)
    def moment(self, name: str) -> QDateTime:
        """`opens` or `closes`; an invalid QDateTime where none is set."""
        at = self._moment(name)
        return QDateTime() if at is None else QDateTime.fromSecsSinceEpoch(int(at.timestamp()))

    @Slot(str, result=str)
    def day(self, name: str) -> str:
        """In the language of the screen and its calendar; "" where none is set."""
        at = self._moment(name)
        if at is None:
            return ""
        here = at.astimezone()
        return self._words_for(QLocale().name()[:2]).date(date(here.year, here.month, here.day))

    @Slot(str, QDateTime)
    def move(self, name: str, moment: QDateTime) -> None:
        self._set(name, datetime.fromtimestamp(moment.toSecsSinceEpoch(), UTC).astimezone())

    @Slot(str)
    def unset(self, name: str) -> None:
        self._set(name, None)

    @Slot()
    def extend(self) -> None:
        """The new end of an open vote. Refused where that is over already."""
        self._house.contests.extend(self._draft.id, self._end)
        self._draft.read(self._draft.id)
        self.left.emit()

    @Slot()
    def back(self) -> None:
        """Refused where the rules do not allow what was chosen."""
        if not self.isOpen:
            self._draft.keep()
        self.left.emit()

    def _choice(self, key: str, name: Sentence, detail: Sentence) -> dict[str, str]:
        return {"key": key, "text": self._speech.say(name), "detail": self._speech.say(detail)}

    def _moment(self, name: str) -> datetime | None:
        if name == "closes":
            return self._end if self.isOpen else self._draft.plan.closes
        return self._draft.plan.opens

    def _set(self, name: str, at: datetime | None) -> None:
        if name == "closes":
            self._end = at
        if self.isOpen:
            self.changed.emit()
        elif name in MOMENTS:
            plan = self._draft.plan
            self._draft.put(replace(plan, opens=at) if name == "opens" else replace(plan, closes=at))
