"""One contest on a screen for everybody."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.contest.gallery_facts import Facts
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ContestCard(QObject):
    """Empty until `show`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._facts: Facts | None = None
        self._entries = Rows(("number", "title", "name", "photo"))
        self._podium = Rows(("number", "title", "name", "photo", "place"))

    def show(self, facts: Facts | None) -> None:
        self._facts = facts
        self._entries.renew(facts.entries if facts else ())
        self._podium.renew(facts.podium if facts else ())
        self.changed.emit()

    @property
    def facts(self) -> Facts | None:
        return self._facts

    @property
    def id(self) -> int:
        """0 while empty."""
        return self._facts.contest.id if self._facts else 0

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._facts.contest.plan.title if self._facts else ""

    @Property(str, notify=changed)
    def category(self) -> str:
        return self._facts.contest.plan.category if self._facts else ""

    @Property(str, notify=changed)
    def stage(self) -> str:
        """planned, open, closed or revealed; "" while empty."""
        return self._facts.stage if self._facts else ""

    @Property(str, notify=changed)
    def until(self) -> str:
        """When the vote closes, in words; "" for by hand."""
        return self._facts.until if self._facts else ""

    @Property(str, notify=changed)
    def opens(self) -> str:
        return self._facts.opens if self._facts else ""

    @Property(int, notify=changed)
    def voted(self) -> int:
        """How many colleagues voted."""
        return self._facts.voted if self._facts else 0

    @Property(int, notify=changed)
    def judges(self) -> int:
        return self._facts.judges if self._facts else 0

    @Property(str, notify=changed)
    def method(self) -> str:
        return self._facts.contest.plan.method if self._facts else ""

    @Property(str, notify=changed)
    def ties(self) -> str:
        return self._facts.contest.plan.ties if self._facts else ""

    @Property(int, notify=changed)
    def weight(self) -> int:
        """The judges' share in percent."""
        return self._facts.contest.plan.judges_weight if self._facts else 0

    @Property(bool, notify=changed)
    def trim(self) -> bool:
        return self._facts.contest.plan.trim if self._facts else False

    @Property(str, notify=changed)
    def criteria(self) -> str:
        """Names with their weights: "Idea × 2, Making"."""
        found = self._facts.contest.plan.criteria if self._facts else ()
        return ", ".join(one.name if one.weight == 1 else f"{one.name} × {one.weight}" for one in found)

    @Property(int, notify=changed)
    def count(self) -> int:
        """Costumes that take part."""
        return len(self._facts.entries) if self._facts else 0

    @Property(QObject, constant=True)
    def entries(self) -> QObject:
        """Roles: number, title, name ("" for somebody who is not named in public), photo."""
        return self._entries

    @Property(QObject, constant=True)
    def podium(self) -> QObject:
        """The first three places once they were shown on the stage. Roles as entries, and place."""
        return self._podium
