from __future__ import annotations

from textwrap import dedent

from tools.findings import ROOT, files
from tools.qml_tree import parse

SAMPLE = dedent(
    """
    pragma ComponentBehavior: Bound
    import QtQuick
    import QtQuick.Controls.Basic as Controls

    // Text { text: never.read }
    Item {
        id: root
        required property var view; readonly property int wide: 3
        default property alias content: inner.data
        signal asked(string name, int times)
        enum Mood { Calm, Loud }

        function say(words: string): string {
            if (words === "}") { return '{' }
            return words /* } */
        }
        component Row: Rectangle { color: "red" }

        font { pixelSize: 12; bold: true }
        anchors.margins: root.wide
            + 4
        width: root.wide > 2
               ? 10
               : 20
        Behavior on scale { NumberAnimation { duration: 150 } }
        states: [
            State { name: "a" },
            State { name: "b" }
        ]
        Component.onCompleted: {
            const list = [1, 2]
            root.asked("x", list.length)
        }
        Keys.onPressed: event => {
            event.accepted = true
        }
        Controls.Button { text: `a } b`; contentItem: Text { text: "c" } }
        Repeater { model: 3; delegate: Text { required property int index; text: index } }
    }
    """
)


def test_reads_the_language_as_people_write_it() -> None:
    [root] = parse(SAMPLE).children
    assert [node.kind for node in root.walk()] == [
        *("Item", "Rectangle", "Behavior", "NumberAnimation", "State", "State"),
        *("Controls.Button", "Text", "Repeater", "Text"),
    ]
    values = {binding.name: " ".join(binding.text.split()) for binding in root.bindings}
    assert values["font.pixelSize"] == "12"
    assert values["anchors.margins"] == "root.wide + 4"
    assert values["width"] == "root.wide > 2 ? 10 : 20"
    assert values["wide"] == "3"
    assert values["Keys.onPressed"] == "event => { event.accepted = true }"


def test_knows_lines_and_bound_objects() -> None:
    [root] = parse(SAMPLE).children
    button = next(node for node in root.walk() if node.kind == "Controls.Button")
    assert SAMPLE.splitlines()[button.line - 1].strip().startswith("Controls.Button")
    bound = button.child("contentItem")
    assert bound is not None
    assert bound.kind == "Text"


def test_reads_every_screen_there_is() -> None:
    screens = files(ROOT, "ui/**/*.qml")
    assert screens
    for screen in screens:
        assert parse(screen.read_text("utf-8")).children, screen
