import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.printing

// Which printer: one that this machine knows, one by its address on the network, or none.
FocusScope {
    id: screen
    required property PrintersView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Printing")
        title: qsTr("Which printer?")
        footer: [
            PosterButton {
                objectName: "lookAgain"
                enabled: !screen.view.looking
                fill: Theme.teal
                text: qsTr("Look again")
                onClicked: screen.view.look()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        BodyText {
            objectName: "printersSay"
            Layout.fillWidth: true
            text: screen.view.looking ? qsTr("Looking for printers ...")
                : screen.view.known > 0 ? qsTr("This machine knows %Ln printers.", "", screen.view.known)
                : qsTr("This machine knows no printer yet. Plug one in, or add it in the settings of the system, and look again.")
            Accessible.role: Accessible.AlertMessage
        }
        RecordList {
            objectName: "printerList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.touch * 3
            focus: true
            name: qsTr("Printers")
            model: screen.view.rows
            onChosen: key => screen.view.choose(key)
        }
    }
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.retell() }
    }
}
