import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// The carpet is rolled up: there is nobody to walk on it yet.
FocusScope {
    id: scene

    required property RedCarpetView view

    PosterPage {
        anchors.fill: parent
        focus: true
        title: qsTr("The carpet waits for its first star.")
        footer: [
            PosterButton {
                objectName: "addAwards"
                fill: Theme.red
                text: qsTr("Add an award")
                focus: true
                onClicked: scene.view.addAwards()
            },
            PosterButton {
                objectName: "leave"
                outlined: true
                text: qsTr("Home")
                onClicked: scene.view.leave()
            }
        ]

        CarpetStage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.mm(40)
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Here every award is revealed one by one, with a name as large as the wall. Add the awards first; forty ready-made titles wait for you.")
        }
    }
}
