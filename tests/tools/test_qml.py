from __future__ import annotations

from pathlib import Path

import pytest

from tools.qml import check

from .conftest import Write

VIEW = """
from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "ui.hunt"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
@QmlUncreatable("made by the shell")
class TeamView(QObject):
    @Property(str, constant=True)
    def name(self) -> str:
        return ""

@QmlElement
@QmlUncreatable("made by the shell")
class HuntView(QObject):
    changed = Signal()

    @Property(int, notify=changed)
    def found(self) -> int:
        return 0

    @Property(float, constant=True)
    def share(self) -> float:
        return 0.5

    @Property(TeamView, constant=True)
    def team(self) -> TeamView:
        return TeamView()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return QObject()

    @Slot(str, result=bool)
    def claim(self, code: str) -> bool:
        return True
"""
SCREEN = """
pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.hunt

Item {{
    id: screen
    required property HuntView view

    property real share: view.share
    property bool done: false
    BodyText {{ text: {text} }}
    ListView {{
        model: screen.view.rows
        delegate: BodyText {{ required property string name; text: name }}
    }}
    TapHandler {{ onTapped: screen.done = {call} }}
}}
"""


@pytest.fixture
def tree(write: Write, tmp_path: Path) -> Path:
    write("ui/kit/qmldir", "module ui.kit\nBodyText 1.0 BodyText.qml\n")
    write("ui/kit/BodyText.qml", "import QtQuick\n\nText {\n    textFormat: Text.PlainText\n}\n")
    write("ui/hunt/qmldir", "module ui.hunt\nHuntScreen 1.0 HuntScreen.qml\n")
    write("ui/hunt/hunt_view.py", VIEW)
    return tmp_path


@pytest.mark.parametrize(
    ("text", "call", "rules"),
    [
        ("screen.view.found", 'screen.view.claim("M1")', []),
        ("screen.view.team.name", 'screen.view.claim("M1")', []),
        ("screen.view.fuond", 'screen.view.claim("M1")', ["missing-property"]),
        ("screen.view.team.nmae", 'screen.view.claim("M1")', ["missing-property"]),
        ("screen.view.found", 'screen.view.calim("M1")', ["missing-property"]),
        ("nowhere.found", 'screen.view.claim("M1")', ["unqualified"]),
    ],
)
def test_bindings_are_checked_against_python(
    write: Write, tree: Path, text: str, call: str, rules: list[str]
) -> None:
    write("ui/hunt/HuntScreen.qml", SCREEN.format(text=text, call=call))
    findings = check(tree)
    assert [finding.rule for finding in findings] == [f"qmllint {rule}" for rule in rules]
    assert {finding.path for finding in findings} <= {"ui/hunt/HuntScreen.qml"}


def test_what_is_no_qml_is_a_finding(write: Write, tree: Path) -> None:
    write("ui/hunt/HuntScreen.qml", "import QtQuick\nItem {\n")
    assert check(tree)


def test_a_view_model_nobody_can_describe_is_a_finding(write: Write, tree: Path) -> None:
    write("ui/hunt/HuntScreen.qml", SCREEN.format(text="screen.view.found", call="true"))
    write("ui/hunt/hunt_view.py", VIEW.replace("class HuntView", "class HuntVeiw"))
    assert "qmllint import" in {finding.rule for finding in check(tree)}
