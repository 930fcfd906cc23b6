import QtQuick
import QtQuick.Layouts
import ui.kit

// A line to type into, and below it what is wrong with it.
ColumnLayout {
    id: checked
    property alias text: entry.text
    property alias label: entry.label
    property alias placeholder: entry.placeholder
    property alias maximumLength: entry.maximumLength
    property string wrong: ""
    signal edited(string text)

    spacing: Theme.mm(1)

    TextEntry {
        id: entry
        objectName: checked.objectName + "Entry"
        Layout.fillWidth: true
        onEdited: text => checked.edited(text)
    }
    BodyText {
        Layout.fillWidth: true
        visible: checked.wrong !== ""
        text: checked.wrong
        color: Theme.red
        font { pixelSize: Theme.small; bold: true }
        Accessible.role: Accessible.AlertMessage
    }
}
