"""Until the close no view knows who is ahead: two kiosks that differ in the votes alone hold the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject

from kiosk.clock import SystemClock
from tests.playing import inside, playing
from tests.ui_admin.contest_results import opened, panels, vote
from ui.tour.stage import Stage

NOW = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
Held = dict[str, str]


def views(root: object, path: str, seen: set[int]) -> Iterator[tuple[str, QObject]]:
    """Every view model that hangs on the kiosk, by how one gets there."""
    if id(root) in seen:
        return
    seen.add(id(root))
    if isinstance(root, QObject):
        yield path, root
    for name, value in sorted(vars(root).items()) if hasattr(root, "__dict__") else ():
        if type(value).__module__.startswith("ui."):
            yield from views(value, f"{path}.{name}", seen)


def held(view: QObject) -> Iterator[tuple[str, object]]:
    """Its properties, and the cells of a list."""
    meta = view.metaObject()
    for at in range(meta.propertyCount()):
        one = meta.property(at)
        if not one.typeName().endswith("*"):  # views of their own, walked to by themselves
            yield one.name(), str(view.property(one.name()))
    if isinstance(view, QAbstractItemModel):
        for row in range(view.rowCount(QModelIndex())):
            yield f"row {row}", [str(view.data(view.index(row, 0), role)) for role in view.roleNames()]


def snapshot(stage: Stage) -> Held:
    """Where the event lies is not what this is about."""
    place, found = str(stage.house.folder.path), views(stage.driver.kiosk, "kiosk", set())
    said = ((f"{path}.{name}", str(value)) for path, view in found for name, value in held(view))
    return {
        name: value.replace(place, "")
        for name, value in said
        if " at 0x" not in value and ".doctor." not in name  # it says how much room the disk has
    }


def looked_at(folder: Path, favorite: str) -> list[Held]:
    """What all views hold on each screen where a contest is, before the close."""
    found = []
    with playing(folder) as stage:
        id_ = opened(stage)
        for voter in ("Zoë Quill", "Élodie Noël"):
            vote(stage, id_, voter, favorite)
        stage.driver.kiosk.shell.go("home")
        stage.driver.settle()
        found.append(snapshot(stage))
        inside(stage)
        for screen in ("admin", "contests"):
            stage.driver.kiosk.admin.go(screen)
            stage.driver.settle()
            found.append(snapshot(stage))
        stage.driver.touch_text("Best TV family")
        stage.driver.touch("toResult")
        stage.driver.settle()
        assert panels(stage).result.page == "waiting"
        found.append(snapshot(stage))
    return found


@pytest.mark.faults
def test_no_view_knows_who_is_ahead(event: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SystemClock, "now", lambda self: NOW)
    other = Path(shutil.copytree(event, tmp_path / "other"))
    owls, desk = looked_at(event, "Night Owls"), looked_at(other, "Front Desk")
    assert len(owls[-1]) > 500, "else this test looks at nothing"
    for first, second in zip(owls, desk, strict=True):
        assert {name for name in first if first[name] != second.get(name)} == set()
