pragma ComponentBehavior: Bound
import QtQuick
import ui.kit

// The paper of a ticket: bites along both ends, a thin double frame. `ground` is what shows through the bites.
Item {
    id: paper

    property color ground: Theme.red
    property color frameColor: Theme.ink
    readonly property int bite: Theme.mm(Theme.compact ? 5 : 7)
    readonly property int bites: Math.max(3, Math.floor(height / (bite * 1.6)))
    default property alias content: inside.data

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        radius: Theme.mm(2)
        color: Theme.card
    }
    Repeater {
        model: paper.bites * 2
        Rectangle {
            required property int index
            readonly property int row: Math.floor(index / 2)
            x: (index % 2 === 0 ? 0 : paper.width) - width / 2
            y: (row + 0.5) * paper.height / paper.bites - height / 2
            width: paper.bite
            height: paper.bite
            radius: width / 2
            antialiasing: true
            color: paper.ground
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: paper.bite / 2 + Theme.mm(1.4)
        antialiasing: true
        color: "transparent"
        radius: Theme.radius
        border.width: Theme.line
        border.color: paper.frameColor

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.line + Theme.mm(1)
            antialiasing: true
            color: "transparent"
            radius: Theme.radius
            border.width: Theme.hairline
            border.color: paper.frameColor
            opacity: 0.6
        }
        Item {
            id: inside
            anchors.fill: parent
            anchors.margins: Theme.mm(Theme.compact ? 5 : 7)
        }
    }
}
