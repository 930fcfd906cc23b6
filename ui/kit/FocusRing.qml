import QtQuick

// Where the keyboard is: a gold band between two ink lines, readable on every fill.
Item {
    id: ring
    property int reach: Theme.mm(1.8)
    property bool shown: true

    visible: shown && Theme.keyboard

    anchors.fill: parent
    anchors.margins: -reach
    z: 1

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radius * 2
        border.width: Theme.mm(1.6)
        border.color: Theme.ink
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.hairline
        color: "transparent"
        radius: Theme.radius * 2
        border.width: Theme.mm(1.6) - 2 * Theme.hairline
        border.color: Theme.gold
    }
}
