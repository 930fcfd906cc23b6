import QtQuick
import ui.kit

// A sheet of card with the thin double frame, as it hangs on a wall.
Rectangle {
    id: paper

    property color frameColor: Theme.ink
    default property alias content: inside.data

    antialiasing: true
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.line
    border.color: frameColor

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.line + Theme.mm(1.2)
        antialiasing: true
        color: "transparent"
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: paper.frameColor
    }
    Item {
        id: inside
        anchors.fill: parent
        anchors.margins: Theme.mm(Theme.compact ? 4 : 7)
    }
}
