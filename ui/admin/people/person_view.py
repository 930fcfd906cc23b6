"""One person as a draft: nothing counts until it is saved, and what is wrong stands beside its field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.people.desk import NEW
from kiosk.people.editing import FIELDS, changed, tidied, wrong_fields
from kiosk.people.model import Person
from kiosk.words import Sentence, Words

QML_IMPORT_NAME = "ui.admin.people"
QML_IMPORT_MAJOR_VERSION = 1

NOBODY = Person(NEW, "", "", "")


@QmlElement
class PersonView(QObject):
    """`wantsPass` says the id of whoever gets a new one."""

    changed = Signal()
    left = Signal()
    wantsPass = Signal(str)

    def __init__(self, house: House, words_for: Callable[[str], Words]) -> None:
        super().__init__()
        self._house = house
        self._words_for = words_for
        self._before = self._draft = NOBODY
        self._wrong: dict[str, Sentence] = {}
        self._fresh_pin = ""

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._before.id == NEW

    @Property(str, notify=changed)
    def name(self) -> str:
        """As it is stored."""
        return self._before.display

    @Property(str, notify=changed)
    def given(self) -> str:
        return self._draft.given

    @Property(str, notify=changed)
    def family(self) -> str:
        return self._draft.family

    @Property(str, notify=changed)
    def display(self) -> str:
        return self._draft.display

    @Property(str, notify=changed)
    def team(self) -> str:
        return self._draft.team

    @Property(str, notify=changed)
    def email(self) -> str:
        return self._draft.email

    @Property(str, notify=changed)
    def staffNumber(self) -> str:
        return self._draft.staff_number

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._draft.language

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._draft.active

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """On public screens, as "Ana P."."""
        return not self._draft.hidden_in_public

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """A walk-in that nobody decided on."""
        return self._before.active and not self._before.approved

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        return self._is_touched()

    @Property(int, notify=changed)
    def tickets(self) -> int:
        return self._house.tickets.held(self._before.id)

    @Property(bool, notify=changed)
    def hasPass(self) -> bool:
        return self._before.id in self._house.desk.with_pass()

    @Property(bool, notify=changed)
    def hasPin(self) -> bool:
        return self._house.desk.has_pin(self._before.id)

    @Property(list, notify=changed)
    def teams(self) -> list[str]:
        return [name for name in self._house.desk.teams() if name]

    @Property(str, notify=changed)
    def nameWrong(self) -> str:
        return self._said("given")

    @Property(str, notify=changed)
    def emailWrong(self) -> str:
        return self._said("email")

    @Property(str, notify=changed)
    def freshPin(self) -> str:
        """The new PIN, to be told once; "" before and after."""
        return self._fresh_pin

    def begin(self, person: str) -> None:
        """`NEW` begins a new one. Throws an older draft away."""
        self._before = self._house.people.get(person) or NOBODY
        self._draft, self._wrong, self._fresh_pin = self._before, {}, ""
        self.changed.emit()

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """given, family, display, team, email, staff_number or language."""
        if field not in FIELDS:
            raise ValueError("no such field")
        follows = self._draft.display == _full(self._draft)
        self._draft = replace(self._draft, **{field: text})  # type: ignore[arg-type]
        if field in ("given", "family") and follows:
            self._draft = replace(self._draft, display=_full(self._draft))
        self._wrong = {name: words for name, words in self._wrong.items() if name != field}
        self.changed.emit()

    @Slot(bool)
    def activate(self, wanted: bool) -> None:
        self._draft = replace(self._draft, active=wanted)
        self.changed.emit()

    @Slot(bool)
    def show(self, wanted: bool) -> None:
        self._draft = replace(self._draft, hidden_in_public=not wanted)
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """A refusal keeps the draft."""
        self._wrong = wrong_fields(tidied(self._draft, self._house.desk.teams()))
        if self._wrong:
            self.changed.emit()
            return
        self.begin(self._house.desk.save(self._draft).id)
        self.left.emit()

    @Slot()
    def back(self) -> None:
        self.begin(NEW)
        self.left.emit()

    @Slot()
    def approve(self) -> None:
        self._house.desk.approve(self._before.id)
        self.begin(self._before.id)

    @Slot()
    def refuse(self) -> None:
        self._house.desk.refuse(self._before.id)
        self.back()

    @Slot()
    def newPass(self) -> None:
        self.wantsPass.emit(self._before.id)

    @Slot()
    def newPin(self) -> None:
        self._fresh_pin = self._house.pins.renew(self._before.id, "organizer")
        self.changed.emit()

    @Slot()
    def forgetPin(self) -> None:
        self._fresh_pin = ""
        self.changed.emit()

    def _is_touched(self) -> bool:
        return bool(changed(self._before, self._draft))

    def _said(self, field: str) -> str:
        sentence = self._wrong.get(field)
        return self._words_for(QLocale().name()[:2]).say(sentence) if sentence else ""


def _full(person: Person) -> str:
    return f"{person.given} {person.family}".strip()
