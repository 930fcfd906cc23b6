import QtQuick
import QtQuick.Layouts
import ui.kit

// What there is to say about a field above it: how much room is left, or how much too long it is.
BodyText {
    id: note
    property string field: ""
    // [{field, text, wrong}]
    property var said: []
    readonly property var found: said.find(one => one.field === field) ?? null
    property bool wrong: found !== null && found.wrong

    Layout.fillWidth: true
    visible: text !== ""
    text: found !== null ? found.text : ""
    color: note.wrong ? Theme.red : Theme.inkSoft
    font { pixelSize: Theme.small; bold: note.wrong }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
