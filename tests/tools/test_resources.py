from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QResource

from kiosk.answers import Unavailable
from tools.findings import ROOT
from tools.resources import check, ensure, update

from .conftest import Write


@pytest.fixture
def tree(write: Write, tmp_path: Path) -> Path:
    write("ui/hunt/HuntScreen.qml", "import QtQuick\nItem {}\n")
    write("ui/hunt/qmldir", "module ui.hunt\nHuntScreen 1.0 HuntScreen.qml\n")
    write("ui/hunt/hunt_view.py", "")
    write("assets/fonts/OFL.txt", "")
    write("assets/sounds/stamp.wav", "")
    return tmp_path


def test_the_committed_list_is_what_is_on_the_disk() -> None:
    assert [str(finding) for finding in check(ROOT)] == []


def test_screens_are_found_below_qrc(tree: Path) -> None:
    built = str(ensure(tree))
    assert QResource.registerResource(built)
    try:
        assert QFile.exists(":/ui/hunt/HuntScreen.qml")
        assert QFile.exists(":/ui/hunt/qmldir")
        assert QFile.exists(":/assets/sounds/stamp.wav")
        assert not QFile.exists(":/ui/hunt/hunt_view.py")
    finally:
        QResource.unregisterResource(built)


def test_a_stale_list_is_a_finding_and_update_mends_it(tree: Path, write: Write) -> None:
    update(tree)
    assert check(tree) == []
    write("ui/hunt/More.qml", "Item {}\n")
    assert [finding.path for finding in check(tree)] == ["resources.qrc"]
    ensure(tree)
    assert check(tree) == []


def test_nothing_is_made_again_while_nothing_changed(tree: Path) -> None:
    before = ensure(tree).stat()
    assert ensure(tree).stat() == before


@pytest.mark.parametrize("what", ["longer", "older", "new", "gone", "translation"])
def test_any_change_makes_it_again(tree: Path, write: Write, what: str) -> None:
    before = ensure(tree).stat().st_ino
    screen = tree / "ui/hunt/HuntScreen.qml"
    match what:
        case "longer":
            write("ui/hunt/HuntScreen.qml", "import QtQuick\nRectangle {}\n")
        case "older":
            os.utime(screen, (1, 1))
        case "new":
            write("ui/hunt/More.qml", "Item {}\n")
        case "gone":
            screen.unlink()
        case "translation":
            write("assets/translations/handlebar_de.ts", '<TS version="2.1" language="de"></TS>\n')
    assert ensure(tree).stat().st_ino != before
    assert (tree / "build/translations/handlebar_de.qm").exists() == (what == "translation")


def test_what_cannot_be_made_is_said_in_words_and_tried_again(tree: Path) -> None:
    (tree / "build").write_text("in the way")
    with pytest.raises(Unavailable):
        ensure(tree)
    (tree / "build").unlink()
    assert ensure(tree).exists()
