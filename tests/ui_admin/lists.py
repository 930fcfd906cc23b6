"""A stick with lists on it, and the hands that choose one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.places import Place
from tests.playing import inside, screen
from ui.tour.stage import Stage

HEADER = "Vorname;Nachname;Abteilung;Kostenstelle;Personal-Nr."
ROWS = ("Zoë;Müller;Support;Lager;N1", "René;Lefèvre;Café;Lager;N2", "Ana;Pires;Night Owls;Halle;1")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    (folder / "list.csv").write_bytes("\n".join([HEADER, *ROWS]).encode("cp1252"))
    return folder


def plugged(stage: Stage, *places: Place) -> None:
    stage.driver.kiosk.admin.files.look_in(lambda: places)


def importing(stage: Stage, stick: Path) -> None:
    """On the panel, with the stick plugged in."""
    plugged(stage, Place("stick", stick, "KINGSTON", depth=1))
    if not stage.driver.kiosk.admin.inside:
        inside(stage)
    if screen(stage) == "admin":
        stage.driver.touch("people")
        stage.driver.touch("import")
    else:
        stage.driver.kiosk.admin.go("import")
    assert screen(stage) == "import"


def chosen(stage: Stage, name: str) -> None:
    """Chooses it by touch; what is in it is on the screen after this."""
    stage.driver.touch("chooseFile")
    stage.driver.touch_text(name)
    finished(stage)


def finished(stage: Stage) -> None:
    view = stage.driver.kiosk.admin.importing
    stage.driver.wait_until(lambda: not view.running and view.step != "start")
    assert not view.running
    stage.driver.wait_until(lambda: not covered(stage))
    stage.driver.settle()  # the page makes room for what it says now


def scrolled(stage: Stage, button: str) -> None:
    """`scrollDown` or `scrollUp`, to the end."""
    while stage.driver.has(button):
        stage.driver.touch(button)
        stage.driver.settle()


def covered(stage: Stage) -> bool:
    """A sheet lies over the page and catches touches, perhaps on its way out."""
    above = stage.driver.window.contentItem().childItems()
    return any(item.inherits("QQuickOverlay") and item.isVisible() for item in above)
