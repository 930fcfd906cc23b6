import QtQuick
import ui.kit

// The printed edge at the head of the poster.
Column {
    spacing: Theme.mm(0.8)

    Rectangle {
        width: parent.width
        height: Theme.mm(2.6)
        color: Theme.red
    }
    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.ink
    }
}
