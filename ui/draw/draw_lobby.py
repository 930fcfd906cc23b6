"""What visitors have of the draws: the board in the lobby, and "was I in?"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.draw.own import ACTIVITY
from kiosk.house import House
from kiosk.people.asking import Asking
from kiosk.words import Words
from ui.draw.board_view import DrawBoardView
from ui.draw.lookup_view import LookupView
from ui.kit.words import QtWords

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DrawLobby(QObject):
    """`of_all` and `of_one` for Python, `board` and `lookup` for screens: the same two."""

    def __init__(self, house: House, clock: Clock, words_for: Callable[[str], Words] = QtWords) -> None:
        super().__init__()
        self.of_all = DrawBoardView(house, clock, words_for)
        asking = Asking(house.event, house.people, house.pins, ACTIVITY)
        self.of_one = LookupView(house.own_draws, asking, house.people, house.hunt.lookup, clock, words_for)

    @Property(DrawBoardView, constant=True)
    def board(self) -> DrawBoardView:
        return self.of_all

    @Property(LookupView, constant=True)
    def lookup(self) -> LookupView:
        return self.of_one

    def speak(self, language: str) -> None:
        self.of_all.speak(language)
        self.of_one.speak(language)

    def stop(self) -> None:
        self.of_all.stop()
        self.of_one.leave()
