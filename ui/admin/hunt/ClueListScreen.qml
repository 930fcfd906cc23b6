import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.hunt

// All clues in their order, and the way to the hours that belong to them.
FocusScope {
    id: screen
    required property ClueDeskView view
    required property AdminView desk
    focus: true

    Component.onCompleted: view.read()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: qsTr("Clues")
        footer: [
            PosterButton {
                objectName: "add"
                focus: true
                fill: Theme.red
                text: qsTr("Write a clue")
                onClicked: screen.view.add()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.leave()
            }
        ]

        Toast {
            Layout.fillWidth: true
            text: screen.view.deletedKey === "" ? "" : qsTr("The clue was deleted.")
            actionText: qsTr("Bring it back")
            secondsLeft: screen.view.undoSeconds
            onActed: screen.view.undo()
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            PosterButton {
                objectName: "shifts"
                outlined: true
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fill: Theme.teal
                text: qsTr("Shift hours")
                onClicked: screen.desk.go("shifts")
            }
            PosterButton {
                objectName: "late"
                outlined: true
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fill: Theme.teal
                text: qsTr("Late finds")
                onClicked: screen.desk.go("late")
            }
        }
        RecordList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("Clues")
            model: screen.view.rows
            emptyText: qsTr("Your clues stand here. Write the first one: it opens by itself when its time comes.")
            onChosen: key => screen.view.edit(key)
        }
    }
}
