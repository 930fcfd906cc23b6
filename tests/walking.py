"""Walks a screen by the Tab key alone, and notes where it does not lead and where it cannot be seen."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.looking import in_sight, named, rect, stops, top
from ui.tour.stage import Stage

RING_MM = 2.2
MOST = 90
ROUNDS = 2
"""On the first round the letters keyboard goes, and what it hid comes."""
SCROLLERS = ("scrollUp", "scrollDown")
"""They rest at the ends, where the Tab key has scrolled to."""


def astray(stage: Stage) -> list[str]:
    """Stops that Tab does not lead to, or without a ring, or out of sight; and a focus that is nowhere."""
    if stage.driver.kiosk.shell.shows("attract"):
        return []
    before = stage.driver.window.activeFocusItem()
    found = [] if before is not None and _within(before, top(stage)) else ["the focus is nowhere"]
    visited: list[QQuickItem] = []
    for _ in range(ROUNDS):
        found += _round(stage, visited)
        if not _missing(stage, visited):
            break
    return found + [f"Tab does not lead to {named(item)}" for item in _missing(stage, visited)]


def _missing(stage: Stage, visited: list[QQuickItem]) -> list[QQuickItem]:
    return [item for item in stops(stage) if item not in visited and item.objectName() not in SCROLLERS]


def _round(stage: Stage, visited: list[QQuickItem]) -> list[str]:
    """Until Tab comes back to where it was in this round; looks at what was not visited before."""
    found: list[str] = []
    seen: list[QQuickItem] = []
    for _ in range(MOST):
        unseen = _picture(stage)
        tab(stage)
        item = _list_of(stage.driver.window.activeFocusItem())
        if item is None or item in seen:
            break
        seen.append(item)
        if item not in visited:
            visited.append(item)
            found += _faults(stage, item, unseen)
    return found


def _list_of(item: QQuickItem | None) -> QQuickItem | None:
    """A list hands the focus on to its current row, and shows it there."""
    up = item
    while up is not None:
        if up.inherits("QQuickItemView"):
            return up
        up = up.parentItem()
    return item


def tab(stage: Stage) -> None:
    """As `press`, with no time to look."""
    QTest.keyClick(stage.driver.window, Qt.Key.Key_Tab)
    while stage.driver.kiosk.scanner.holds:
        QTest.qWait(2)


def _faults(stage: Stage, item: QQuickItem, unseen: QImage) -> list[str]:
    if not item.isVisible() or not item.isEnabled():
        return [f"Tab leads to {named(item)}, which cannot be used"]
    faults = []
    if in_sight(item).height() < min(rect(item).height(), 8):
        faults.append(f"{named(item)} is out of sight")
    if not _shows(stage, item, unseen):
        faults.append(f"{named(item)} does not show that it has the focus")
    return faults


def _shows(stage: Stage, item: QQuickItem, unseen: QImage) -> bool:
    """A ring that goes when a finger comes; of a list or a field, whose place shows anyhow, what changed."""
    reach = round(RING_MM * stage.driver.kiosk.shell.pixelsPerMm)
    around = in_sight(item).adjusted(-reach, -reach, reach, reach)
    ringed = _picture(stage)
    if item.inherits("QQuickTextInput") or item.inherits("QQuickItemView"):
        return not _same(unseen, ringed, around)
    stage.driver.kiosk.access.touched_by(keyboard=False)
    bare = _picture(stage)
    stage.driver.kiosk.access.touched_by(keyboard=True)
    return not _same(bare, ringed, around)


def _picture(stage: Stage) -> QImage:
    return stage.driver.window.grabWindow()


def _same(before: QImage, after: QImage, area: QRect) -> bool:
    return before.copy(area) == after.copy(area)


def _within(item: QQuickItem, root: QQuickItem) -> bool:
    up: QQuickItem | None = item
    while up is not None and up != root:
        up = up.parentItem()
    return up is not None
