import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.hunt

// All places, in the order in which somebody walks past them.
FocusScope {
    id: screen
    required property PlacesView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Hiding")
        title: qsTr("The places, in walking order")
        footer: [
            PosterButton {
                objectName: "newPlace"
                fill: Theme.red
                text: qsTr("New place")
                onClicked: screen.view.create()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.backToHiding()
            }
        ]

        RecordList {
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: screen.view.rows
            name: qsTr("Places")
            emptyText: qsTr("The places you name appear here. Begin with one: Kitchen, fridge.")
            onChosen: key => screen.view.open(key)
        }
    }
}
