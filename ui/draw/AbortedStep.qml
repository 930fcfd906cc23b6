import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// Broken off: nothing was drawn, and that is on record.
FocusScope {
    id: step

    required property CeremonyView view

    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: step.view.code
        title: qsTr("This draw was broken off")
        footer: [
            PosterButton {
                objectName: "leave"
                focus: true
                text: qsTr("Leave the stage")
                onClicked: step.view.leave()
            }
        ]

        Mustache {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.mm(70)
            Layout.preferredHeight: Theme.mm(30)
            style: "fu-manchu"
            color: Theme.red
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Nobody won, and the secret was never read. The next draw names this one, so nobody can hide it.")
        }
        CodeLines {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.mm(200)
            name: qsTr("Fingerprint of the file that says so")
            groups: (step.view.recordHash.toUpperCase().match(/.{4}/g) ?? [])
        }
        Item { Layout.fillHeight: true }
    }
}
