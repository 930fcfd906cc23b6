"""Who may win, what happens with those who are not there, and what the room is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import cast, get_args

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.draw.model import Plan, Who
from kiosk.draw.protocol.model import Absent
from kiosk.draw.service import Draws
from kiosk.people.service import People
from ui.admin.corrections.speech import Speech
from ui.admin.draw import telling
from ui.admin.draw.draft import Draft

QML_IMPORT_NAME = "ui.admin.draw"
QML_IMPORT_MAJOR_VERSION = 1

DICE = {"ten": telling.TEN_SIDED, "six": telling.ORDINARY}


@QmlElement
class DrawChoicesView(QObject):
    """`who` is all, teams or tickets; `absent` keep, at-once or at-end; `dice` ten or six."""

    changed = Signal()
    left = Signal()

    def __init__(self, draws: Draws, people: People, draft: Draft, speech: Speech) -> None:
        super().__init__()
        self._draws = draws
        self._people = people
        self._draft = draft
        self._speech = speech
        draft.changed.connect(self.changed)

    @Property(str, notify=changed)
    def who(self) -> str:
        return self._plan.who

    @Property(list, notify=changed)
    def teams(self) -> list[dict[str, object]]:
        """All teams, and those chosen that are gone: name, people, on."""
        there = {team.name: len(team.people) for team in self._people.teams() if team.name}
        names = (*there, *(team for team in self._plan.teams if team not in there))
        return [{"name": one, "people": there.get(one, 0), "on": one in self._plan.teams} for one in names]

    @Property(int, notify=changed)
    def least(self) -> int:
        return self._plan.least

    @Property(bool, notify=changed)
    def onePrizeEach(self) -> bool:
        return self._plan.one_per_person

    @Property(str, notify=changed)
    def pool(self) -> str:
        """Who is in by that, in words."""
        plan = self._plan
        return telling.pool(self._draws.pool(plan), self._speech.words) if self._draft.open else ""

    @Property(str, notify=changed)
    def absent(self) -> str:
        return self._plan.absent

    @Property(int, notify=changed)
    def words(self) -> int:
        """How many times the room is asked for words."""
        return telling.words_asked(self._plan)

    @Property(int, constant=True)
    def mostWords(self) -> int:
        return telling.MOST_WORDS

    @Property(str, notify=changed)
    def dice(self) -> str:
        return self._kind()

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        self.changed.emit()

    @Slot(str)
    def choose(self, who: str) -> None:
        if who in get_args(Who):
            self._put(replace(self._plan, who=cast(Who, who)))

    @Slot(str, bool)
    def take(self, team: str, on: bool) -> None:
        others = set(self._plan.teams) - {team}
        self._put(replace(self._plan, teams=tuple(sorted(others | {team} if on else others))))

    @Slot(int)
    def setLeast(self, least: int) -> None:
        self._put(replace(self._plan, least=max(1, least)))

    @Slot(bool)
    def giveOneEach(self, on: bool) -> None:
        self._put(replace(self._plan, one_per_person=on))

    @Slot(str)
    def setAbsent(self, rule: str) -> None:
        if rule in get_args(Absent):
            self._put(replace(self._plan, absent=cast(Absent, rule)))

    @Slot(int)
    def askWords(self, count: int) -> None:
        words = min(max(0, count), telling.MOST_WORDS)
        self._put(replace(self._plan, asks=telling.asks(words, DICE[self._kind()])))

    @Slot(str)
    def askDice(self, kind: str) -> None:
        if kind in DICE:
            self._put(replace(self._plan, asks=telling.asks(telling.words_asked(self._plan), DICE[kind])))

    @Slot()
    def back(self) -> None:
        self._draft.keep()
        self.left.emit()

    @property
    def _plan(self) -> Plan:
        return self._draft.plan

    def _kind(self) -> str:
        return "six" if self._plan.asks and self._plan.asks[-1].kind == "DICE6" else "ten"

    def _put(self, plan: Plan) -> None:
        self._draft.put(plan)
