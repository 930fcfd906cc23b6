"""Awards for everybody on a podium: looked at, made in one touch, and on to their certificates."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awarding import from_contest, wins_twice
from kiosk.awards.model import Draft
from kiosk.house import House
from ui.admin.awards import telling
from ui.admin.corrections.cards import ROLES
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PodiumAwardsView(QObject):
    """`made`: the awards are there, their certificates are next."""

    changed = Signal()
    made = Signal()

    def __init__(self, house: House, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._speech = speech
        self._contest = 0
        self._drafts: tuple[Draft, ...] = ()
        self._twice: tuple[str, ...] = ()
        self._rows = Rows(ROLES)

    def begin(self, contest: int) -> None:
        self._contest = contest
        words = self._house.event.settings.languages[0]
        self._drafts = from_contest(self._house, contest, self._speech.words_in(words))
        self.read()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """What would become awards, best place first."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._drafts)

    @Property(str, notify=changed)
    def twice(self) -> str:
        return "\n".join(self._twice)

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        if not self._contest:
            return
        name, words = self._house.awards.name, self._speech.words
        self._twice = tuple(map(words.say, wins_twice(self._house, self._contest)))
        self._rows.show(
            tuple(
                telling.draft_row(draft, name(draft.recipient), words, str(at))
                for at, draft in enumerate(self._drafts)
            )
        )
        self.changed.emit()

    @Slot()
    def take(self) -> None:
        """All of them or none; then to the certificates, also where there was nothing left to make."""
        self._house.awards.add_many(self._drafts)
        self.forget()
        self.made.emit()

    def forget(self) -> None:
        """No name stays."""
        self._contest, self._drafts, self._twice = 0, (), ()
        self._rows.show(())
        self.changed.emit()
