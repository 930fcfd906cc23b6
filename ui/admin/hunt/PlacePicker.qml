import QtQuick
import QtQuick.Layouts
import ui.kit

// Chooses one place of a list, or none.
PosterPage {
    id: picker
    property alias model: list.model
    signal chosen(string key)
    signal cancelled

    footer: [
        PosterButton {
            objectName: "cancelPick"
            outlined: true
            text: qsTr("Back")
            onClicked: picker.cancelled()
        }
    ]

    RecordList {
        id: list
        focus: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        name: qsTr("Places")
        emptyText: qsTr("There is no other place yet. Make one first.")
        onChosen: key => picker.chosen(key)
    }
}
