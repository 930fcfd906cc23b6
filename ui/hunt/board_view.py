"""The board of the hunt: how many are found, which team leads, who found something last."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.hunt.board import Board
from kiosk.hunt.service import Hunt
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.hunt"
QML_IMPORT_MAJOR_VERSION = 1

MINUTE_MS = 60_000

Subscribe = Callable[[Callable[[Any], None]], None]


@QmlElement
class BoardView(QObject):
    """Read anew after a commit, once for all its facts, and each minute for the ages of the finds."""

    changed = Signal()

    def __init__(self, hunt: Hunt, clock: Clock, subscribe: Subscribe) -> None:
        super().__init__()
        self._hunt = hunt
        self._clock = clock
        self._teams = Rows(("name", "tickets", "place"))
        self._latest = Rows(("name", "style", "value", "minutes"))
        self._board = Board(0, 0, 0, (), ())
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._age)
        self._minute.start()
        subscribe(lambda fact: self._soon.start())
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        self._board = self._hunt.board()
        self._teams.show(_team_rows(self._board))
        self._age()
        self.changed.emit()

    @property
    def board(self) -> Board:
        return self._board

    def _age(self) -> None:
        now = self._clock.now()
        self._latest.show(
            tuple(
                {
                    "name": find.name,
                    "style": find.look.style,
                    "value": find.look.value,
                    "minutes": max(0, int((now - find.at).total_seconds() // 60)),
                }
                for find in self._board.latest
            )
        )

    @Property(int, notify=changed)
    def found(self) -> int:
        return self._board.found

    @Property(int, notify=changed)
    def outThere(self) -> int:
        return self._board.out_there

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._board.total

    @Property(int, notify=changed)
    def golden(self) -> int:
        """Still out there, and worth more than one ticket."""
        return self._board.golden

    @Property(int, notify=changed)
    def teamCount(self) -> int:
        return len(self._board.teams)

    @Property(int, notify=changed)
    def mostTickets(self) -> int:
        return max((team.tickets for team in self._board.teams), default=0)

    @Property(QObject, constant=True)
    def teams(self) -> QObject:
        """Roles: name, tickets, place (teams with as many tickets share one)."""
        return self._teams

    @Property(QObject, constant=True)
    def latest(self) -> QObject:
        """Roles: name ("" for somebody), style, value, minutes ago."""
        return self._latest


def _team_rows(board: Board) -> tuple[Row, ...]:
    return tuple(
        {
            "name": team.name,
            "tickets": team.tickets,
            "place": 1 + sum(other.tickets > team.tickets for other in board.teams),
        }
        for team in board.teams
    )
