import QtQuick
import ui.kit
import ui.hunt

// Undo, for as long as its bar lasts. Keeps its place when it is over, so that no other button slips under a finger.
PosterButton {
    id: button

    required property HuntView view

    outlined: true
    enabled: view.undoSeconds > 0
    text: enabled ? qsTr("Undo %L1").arg(view.undoSeconds) : qsTr("Undo")
    onClicked: view.undo()

    Rectangle {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.mm(1.4)
        width: (parent.width - Theme.mm(2.8)) * button.view.undoLeft
        height: Theme.mm(2)
        color: button.fill
    }
}
