import QtQuick
import QtQuick.Layouts
import ui.kit

// What there is to say about the field above it: how much room is left, or how much too long it is.
BodyText {
    id: note
    property bool wrong: false

    Layout.fillWidth: true
    visible: text !== ""
    color: note.wrong ? Theme.red : Theme.inkSoft
    font { pixelSize: Theme.small; bold: note.wrong }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
