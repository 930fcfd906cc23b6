"""All people as the organizer looks through them: found by letters, by team, or by what is to be done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.people.model import Person
from kiosk.words import Sentence, Words
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.admin.people"
QML_IMPORT_MAJOR_VERSION = 1

FILTERS = ("all", "waiting", "inactive", "team")
MOST = 200


@QmlElement
class PeopleView(QObject):
    """`wants` names a screen, `opened` the id of a person; "" is a new one."""

    changed = Signal()
    wants = Signal(str)
    opened = Signal(str)

    def __init__(self, house: House, words_for: Callable[[str], Words]) -> None:
        super().__init__()
        self._house = house
        self._words_for = words_for
        self._rows = Rows(("title", "detail", "badge", "key"))
        self._filter = "all"
        self._team = ""
        self._text = ""
        house.store.subscribe(lambda _: self.refresh())

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Roles: title, detail, badge, key."""
        return self._rows

    @Property(str, notify=changed)
    def filter(self) -> str:
        """all, waiting, inactive or team."""
        return self._filter

    @Property(str, notify=changed)
    def team(self) -> str:
        return self._team

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self._house.people.all_active())

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return len(self._house.desk.waiting())

    @Property(int, notify=changed)
    def inactive(self) -> int:
        return sum(not one.active for one in self._house.desk.all())

    @Property(list, notify=changed)
    def teams(self) -> list[str]:
        return [name for name in self._house.desk.teams() if name]

    @Property(bool, notify=changed)
    def walkIns(self) -> bool:
        """Whether strangers may add themselves."""
        return self._house.event.settings.walk_ins

    def begin(self) -> None:
        """Everybody, or those who wait if somebody does."""
        self._text, self._team = "", ""
        self._filter = "waiting" if self._house.desk.waiting() else "all"
        self.refresh()

    @Slot(str)
    def search(self, text: str) -> None:
        self._text, self._filter, self._team = text, "all", ""
        self.refresh()

    @Slot(str)
    def filterBy(self, chosen: str) -> None:
        self._text, self._team = "", ""
        self._filter = chosen if chosen in FILTERS else "all"
        self.refresh()

    @Slot(str)
    def showTeam(self, team: str) -> None:
        self._text, self._filter, self._team = "", "team", team
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """After a change, or in another language."""
        say = self._words_for(QLocale().name()[:2]).say
        self._rows.show(tuple(_row(person, say) for person in self._found()))
        self.changed.emit()

    @Slot(bool)
    def letIn(self, wanted: bool) -> None:
        """Strangers may add themselves, or no longer."""
        self._house.event.change("organizer", walk_ins=wanted)

    @Slot(str)
    def open(self, person: str) -> None:
        self.opened.emit(person)

    @Slot()
    def add(self) -> None:
        self.opened.emit("")

    @Slot(str)
    def go(self, screen: str) -> None:
        self.wants.emit(screen)

    def _found(self) -> Sequence[Person]:
        if self._text.strip():
            return [match.person for match in self._house.desk.find(self._text, MOST)]
        everybody = self._house.desk.all()
        chosen: dict[str, Iterable[Person]] = {
            "waiting": self._house.desk.waiting(),
            "inactive": (one for one in everybody if not one.active),
            "team": (one for one in everybody if one.team == self._team),
        }
        return tuple(chosen.get(self._filter, everybody))


def _row(person: Person, say: Callable[[Sentence], str]) -> dict[str, str | int]:
    badges = " · ".join(say(sentence) for sentence in _badges(person))
    return {"title": person.display, "detail": person.team, "badge": badges, "key": person.id}


def _badges(person: Person) -> Iterable[Sentence]:
    if not person.active:
        yield Sentence("PeopleList", "inactive")
    elif not person.approved:
        yield Sentence("PeopleList", "waits for you")
    elif person.walk_in:
        yield Sentence("PeopleList", "added by hand")
    if person.hidden_in_public:
        yield Sentence("PeopleList", "not on public screens")
