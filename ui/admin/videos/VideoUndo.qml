import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// What was changed last, and the way back. Gone when there is nothing to take back.
RowLayout {
    id: strip
    property string text: ""

    signal acted()

    visible: text !== ""
    spacing: Theme.gap

    BodyText {
        objectName: "lastChange"
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        maximumLineCount: 2
        elide: Text.ElideRight
        text: strip.text
    }
    SmallButton {
        objectName: "undo"
        text: qsTr("Undo this")
        Accessible.name: text + ". " + strip.text
        onClicked: strip.acted()
    }
}
