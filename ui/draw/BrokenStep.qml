import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// What is stored does not hold: nothing more is drawn from it.
FocusScope {
    id: step

    required property CeremonyView view
    signal abortAsked()

    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: step.view.code
        title: step.view.troubleTitle(Theme.language)
        footer: [
            PosterButton {
                objectName: "lookAgain"
                focus: true
                text: qsTr("Look again")
                onClicked: step.view.lookAgain()
            },
            PosterButton {
                objectName: "leave"
                outlined: true
                text: qsTr("Leave the stage")
                onClicked: step.view.leave()
            },
            PosterButton {
                objectName: "abort"
                outlined: true
                text: qsTr("Break the draw off")
                onClicked: step.abortAsked()
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
            text: step.view.troubleText(Theme.language)
        }
        Item { Layout.fillHeight: true }
    }
}
