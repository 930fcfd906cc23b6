"""Who gets an award: somebody of the list, a team, or a name as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast, get_args

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.model import LONGEST_NAME, Recipient, RecipientKind
from kiosk.house import House
from kiosk.people.text import clean
from ui.admin.corrections import cards
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 50
Done = Callable[[Recipient], None]


@QmlElement
class AwardRecipientView(QObject):
    """`left`: the screen of whoever asked. `kind` is person, team or free."""

    changed = Signal()
    left = Signal(str)

    def __init__(self, house: House, speech: Speech) -> None:
        super().__init__()
        self._people = house.people
        self._speech = speech
        self._kind: RecipientKind = "person"
        self._free = self._title = self._back = ""
        self._done: Done | None = None
        self._found = Rows(cards.ROLES)

    def ask(self, title: str, now: Recipient, done: Done, *, back: str) -> None:
        """`title` of what they get; `now` is shown as it is; `back`: the screen when nobody is chosen."""
        self._title, self._done, self._back = title, done, back
        self._kind = now.kind
        self._free = now.key if now.kind == "free" else ""
        self._found.show(())
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._kind

    @Property(Rows, constant=True)
    def people(self) -> Rows:
        """Found by name or staff number. Roles: title, detail, badge, key."""
        return self._found

    @Property(list, notify=changed)
    def teams(self) -> list[str]:
        return self._names()

    @Property(str, notify=changed)
    def free(self) -> str:
        return self._free

    @Property(int, notify=changed)
    def over(self) -> int:
        """Letters of the free name that are too many."""
        return self._over()

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """The free name can be taken."""
        return bool(clean(self._free)) and self._over() == 0

    @Slot(str)
    def choose(self, kind: str) -> None:
        if kind in get_args(RecipientKind):
            self._kind = cast(RecipientKind, kind)
            self.changed.emit()

    @Slot(str)
    def search(self, text: str) -> None:
        found = self._people.find(text, MOST) if text.strip() else []
        words = self._speech.words
        self._found.show(
            tuple(
                {
                    "title": match.person.display,
                    "detail": cards.about(match.person, words),
                    "badge": "",
                    "key": match.person.id,
                }
                for match in found
            )
        )

    @Slot(str)
    def write(self, name: str) -> None:
        self._free = name
        self.changed.emit()

    @Slot(str)
    def takePerson(self, key: str) -> None:
        if self._people.get(key) is not None:
            self._take(Recipient("person", key))

    @Slot(str)
    def takeTeam(self, team: str) -> None:
        if team in self._names():
            self._take(Recipient("team", team))

    @Slot()
    def takeName(self) -> None:
        if clean(self._free) and self._over() == 0:
            self._take(Recipient("free", clean(self._free)))

    @Slot()
    def back(self) -> None:
        to = self._back
        self.forget()
        self.left.emit(to)

    def forget(self) -> None:
        """No name stays."""
        self._found.show(())
        self._done = None
        self._free = self._title = ""
        self.changed.emit()

    def _over(self) -> int:
        return max(0, len(clean(self._free)) - LONGEST_NAME)

    def _names(self) -> list[str]:
        return [team.name for team in self._people.teams() if team.name]

    def _take(self, recipient: Recipient) -> None:
        done = self._done
        self.forget()
        if done is not None:
            done(recipient)
