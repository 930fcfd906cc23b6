"""What somebody holds, after a pass or PIN: a line for each find, in the language of the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.model import Way
from kiosk.hunt.model import OwnFind
from kiosk.words import Words
from ui.hunt.hunt_view import HuntView
from ui.hunt.said import Said
from ui.hunt.shown import ticket_lines
from ui.kit.rows import Row, Rows
from ui.kit.words import QtWords

QML_IMPORT_NAME = "ui.hunt"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MineView(QObject):
    """Follows the visit: as soon as it is over, or somebody else's, nothing of it is left here.

    `may_vote`: whether a vote waits for this person, who showed so much. `voteWanted`: by whom.
    """

    changed = Signal()
    bearerChanged = Signal()
    voteWanted = Signal(str)

    def __init__(self, hunt: HuntView, words_for: Callable[[str], Words] = QtWords) -> None:
        super().__init__()
        self.may_vote: Callable[[str, Way], bool] = lambda _person, _shown: False
        self._hunt = hunt
        self._said = Said(words_for)
        self._language = "en"
        self._own: tuple[OwnFind, ...] = ()
        self._finds = Rows(("kind", "tickets", "style", "value", "when"))
        hunt.shownChanged.connect(self._read)

    @Slot(str)
    def speak(self, language: str) -> None:
        self._language = language
        self._tell()

    @Property(QObject, constant=True)
    def finds(self) -> QObject:
        """Roles: kind (ticket, granted, waiting, declined), tickets, style ("" for no piece), value, when."""
        return self._finds

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Late finds that nobody has decided yet."""
        return sum(find.kind == "waiting" for find in self._own)

    @Property(bool, notify=bearerChanged)
    def mayVote(self) -> bool:
        now = self._hunt.now
        return now.screen == "mine" and self.may_vote(now.person, now.by)

    @Slot()
    def vote(self) -> None:
        """The visit is over here, and goes on in the booth."""
        now = self._hunt.now
        if now.screen == "mine":
            self._hunt.leave()
            self.voteWanted.emit(now.person)

    def _read(self) -> None:
        self.bearerChanged.emit()
        if self._hunt.now.own != self._own:
            self._own = self._hunt.now.own
            self._tell()

    def _tell(self) -> None:
        self._finds.show(tuple(self._row(find) for find in self._own))
        self.changed.emit()

    def _row(self, find: OwnFind) -> Row:
        lines = ticket_lines(find.tickets, most=2)
        return {
            "kind": find.kind,
            "tickets": " ".join(lines) if len(find.tickets) > 2 else ", ".join(lines),
            "style": find.look.style,
            "value": find.look.value,
            "when": self._said.moment(find.at, self._language),
        }
