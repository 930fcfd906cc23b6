from __future__ import annotations

from pathlib import Path

import pytest

from tools.plain_text import check

from .conftest import Write

GOOD = [
    'Text { text: "Hello" }',
    'Text { text: qsTr("Hello") }',
    "Text { text: view.name; textFormat: Text.PlainText }",
    "BodyText { text: view.name }",
    'Button { text: qsTr("Go"); Accessible.name: text }',
    "Button { text: view.name; Accessible.name: text; contentItem: BodyText { text: view.name } }",
    'Item { Accessible.name: qsTr("Open"); TapHandler { onTapped: view.open() } }',
    "Item { Accessible.ignored: true; MouseArea { anchors.fill: parent } }",
    "SpinBox { visible: false }",
    "Item { width: Theme.mm(20); height: parent.height - Theme.mm(3); x: 0; scale: 2 }",
    "Item { Layout.fillWidth: true; Layout.preferredWidth: lying ? 3 : parent.width; y: (row + 0.5) * 4 }",
    "Item { width: parent.width * 0.36; height: width / 2; z: 4 }",
    'Rectangle { color: Theme.ink; border.color: on ? Theme.red : "transparent" }',
    'Item { property string name: "red"; states: State { name: "wide" } }',
    'Item { property var words: [qsTr("one"), qsTr("%Ln two", "", 2)] }',
]

BAD = [
    ("Text { text: view.name }", "plain text"),
    ("Text { id: label }", "plain text"),
    ("Label { text: view.name }", "plain text"),
    ('Text { text: qsTr("Hello %1").arg(view.name) }', "plain text"),
    ('Text { text: "Hello " + view.name }', "plain text"),
    ('Text { text: qsTr("Hi"); textFormat: Text.StyledText }', "plain text"),
    ("Item { Repeater { delegate: Text { text: modelData } } }", "plain text"),
    ("Button { text: view.name; Accessible.name: text }", "plain text"),
    ("ItemDelegate { text: model.name; Accessible.name: text }", "plain text"),
    ("Item { ToolTip.text: view.name }", "plain text"),
    ('Button { text: qsTr("Go") }', "accessible"),
    ("TextField { }", "accessible"),
    ("Item { Item { MouseArea { } } }", "accessible"),
    ("Item { width: 200 }", "tokens"),
    ("Item { width: parent.width - 20 }", "tokens"),
    ("Item { width: wide ? 200 : Theme.mm(2) }", "tokens"),
    ("Item { anchors { margins: 12 } }", "tokens"),
    ("Item { Layout.preferredHeight: 40 }", "tokens"),
    ("BodyText { font.pixelSize: 18 }", "tokens"),
    ('Rectangle { color: "#BF3A2C" }', "tokens"),
    ('Rectangle { border.color: "red" }', "tokens"),
    ("Rectangle { property color mine: Qt.rgba(1, 0, 0, 1) }", "tokens"),
    ("Item { property string a: qsTr(view.name) }", "words"),
    ('Item { property string a: qsTr("%n found", "", 3) }', "words"),
]


@pytest.mark.parametrize("text", GOOD)
def test_what_may_stand(write: Write, tmp_path: Path, text: str) -> None:
    write("ui/hunt/Sample.qml", f"import QtQuick\n{text}\n")
    assert [str(finding) for finding in check(tmp_path)] == []


@pytest.mark.parametrize(("text", "rule"), BAD)
def test_what_may_not_stand(write: Write, tmp_path: Path, text: str, rule: str) -> None:
    write("ui/hunt/Sample.qml", f"import QtQuick\n{text}\n")
    assert [(finding.line, finding.rule) for finding in check(tmp_path)] == [(2, rule)]


def test_the_kit_and_drawings_may_count(write: Write, tmp_path: Path) -> None:
    write("ui/kit/Theme.qml", 'QtObject { readonly property color ink: "#221A14"; property int x: 3 }')
    write("ui/hunt/art/Star.qml", "Item { width: 100 }")
    assert check(tmp_path) == []


def test_what_the_lint_cannot_read_is_a_finding(write: Write, tmp_path: Path) -> None:
    write("ui/hunt/Sample.qml", "Item { text 3 }")
    assert [finding.rule for finding in check(tmp_path)] == ["plain text"]
