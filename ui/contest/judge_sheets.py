"""How far a judge's sheets are, as rows for a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from kiosk.contest.model import Contest, Criterion, Sheet
from kiosk.event.pictures import Pictures
from ui.contest.gallery_facts import photos_of
from ui.kit.rows import Row

State = Literal["new", "part", "done", "absent"]


def state_of(sheet: Sheet, criteria: Sequence[Criterion]) -> State:
    """`part`: some points are missing."""
    if sheet.absent:
        return "absent"
    if not sheet.done:
        return "new"
    return "done" if all(one.id in sheet.points for one in criteria) else "part"


def is_complete(sheet: Sheet, criteria: Sequence[Criterion]) -> bool:
    return state_of(sheet, criteria) in ("done", "absent")


def sheet_rows(sheets: Iterable[Sheet], criteria: Sequence[Criterion], pictures: Pictures) -> tuple[Row, ...]:
    """number (0 for the practice entry), title, name, photo, how (far it is)."""
    rows: list[Row] = []
    for sheet in sheets:
        photos = photos_of(sheet.entry, pictures) if sheet.entry else []
        rows.append(
            {
                "number": sheet.entry.number if sheet.entry else 0,
                "title": sheet.entry.draft.title if sheet.entry else "",
                "name": sheet.entry.name if sheet.entry else "",
                "photo": photos[0] if photos else "",
                "how": state_of(sheet, criteria),
            }
        )
    return tuple(rows)


def contest_rows(contests: Iterable[Contest]) -> tuple[Row, ...]:
    """key, title, category."""
    return tuple(
        {"key": str(each.id), "title": each.plan.title, "category": each.plan.category} for each in contests
    )
