"""One costume's sheet as a judge sees it: photos, criteria, a note."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.contest.model import Criterion, Sheet
from ui.contest.judge_sheets import is_complete
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class JudgePage(QObject):
    """Shows what is kept; `accept` what was kept just now."""

    changed = Signal()
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._criteria: tuple[Criterion, ...] = ()
        self._photos: list[str] = []
        self._place = 0
        self._count = 0
        self._rows = Rows(("key", "name", "weight", "most", "points"))

    def show(
        self, sheet: Sheet, criteria: tuple[Criterion, ...], photos: list[str], place: int, count: int
    ) -> None:
        """`place` among `count` costumes, 0 for the practice entry."""
        self._criteria, self._photos, self._place, self._count = criteria, photos, place, count
        self._take(sheet)
        self.turned.emit()

    def accept(self, given: Mapping[int, int], note: str, absent: bool) -> None:
        """Points of somebody who was ticked as absent stay in sight as long as the page does."""
        if self._sheet is not None:
            self._take(Sheet(self._sheet.entry, dict(given), note, absent, True))

    def clear(self) -> None:
        self._criteria, self._photos, self._place, self._count = (), [], 0, 0
        self._take(None)
        self.turned.emit()

    @property
    def sheet(self) -> Sheet | None:
        return self._sheet

    @property
    def costume(self) -> int:
        """The number, for Python; 0 for the practice entry."""
        return self._sheet.entry.number if self._sheet and self._sheet.entry else 0

    @Property(int, notify=changed)
    def number(self) -> int:
        """0 for the practice entry."""
        return self.costume

    @Property(bool, notify=changed)
    def practice(self) -> bool:
        return self._sheet is not None and self._sheet.entry is None

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._sheet.entry.draft.title if self._sheet and self._sheet.entry else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whose it is; "" for somebody who is not named in public."""
        return self._sheet.entry.name if self._sheet and self._sheet.entry else ""

    @Property(list, notify=changed)
    def photos(self) -> list[str]:
        return self._photos

    @Property(QObject, constant=True)
    def criteria(self) -> QObject:
        """Roles: key, name, weight, most, points (-1: not given yet)."""
        return self._rows

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._sheet.note if self._sheet else ""

    @Property(bool, notify=changed)
    def absent(self) -> bool:
        return self._sheet.absent if self._sheet else False

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """It needs nothing more."""
        return self._sheet is not None and is_complete(self._sheet, self._criteria)

    @Property(int, notify=changed)
    def place(self) -> int:
        return self._place

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._count

    def _take(self, sheet: Sheet | None) -> None:
        self._sheet = sheet
        given = sheet.points if sheet else {}
        self._rows.renew(
            tuple(
                {
                    "key": one.id,
                    "name": one.name,
                    "weight": one.weight,
                    "most": one.most,
                    "points": given.get(one.id, -1),
                }
                for one in self._criteria
            )
        )
        self.changed.emit()
