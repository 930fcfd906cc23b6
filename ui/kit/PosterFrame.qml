import QtQuick
import QtQuick.Controls.Basic

// A flat block with the thin double frame. What is put inside gives it its size.
Pane {
    id: frame
    property color fill: Theme.card
    property color frameColor: Theme.ink

    padding: Theme.mm(6)
    background: Rectangle {
        radius: Theme.radius
        color: frame.fill
        border.width: Theme.line
        border.color: frame.frameColor

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.line + Theme.mm(1)
            color: "transparent"
            radius: Theme.radius
            border.width: Theme.hairline
            border.color: frame.frameColor
            opacity: 0.6
        }
    }
}
