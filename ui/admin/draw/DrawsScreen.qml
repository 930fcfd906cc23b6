import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.draw

// All draws: those to come in their order, then those that were drawn.
FocusScope {
    id: screen
    required property DrawsView view
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
        title: qsTr("Prize draws")
        footer: [
            PosterButton {
                objectName: "addBig"
                fill: Theme.red
                text: qsTr("A big draw")
                onClicked: screen.view.addBig()
            },
            PosterButton {
                objectName: "addDaily"
                fill: Theme.teal
                text: qsTr("A daily draw")
                onClicked: screen.view.addDaily()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        Toast {
            Layout.fillWidth: true
            text: screen.view.undoSeconds > 0 ? qsTr("The draw was deleted.") : ""
            actionText: qsTr("Bring it back")
            secondsLeft: screen.view.undoSeconds
            onActed: screen.view.undo()
        }
        FactLine {
            objectName: "running"
            visible: screen.view.running !== ""
            good: false
            label: qsTr("On the stage")
            text: (screen.view.rehearsing ? qsTr("The rehearsal %1 is not over.") : qsTr("%1 is not over."))
                .arg("\u2066" + screen.view.running + "\u2069")
            actionText: qsTr("Go back to the stage")
            onActed: screen.view.toStage()
        }
        PosterButton {
            objectName: "struck"
            outlined: true
            fill: Theme.teal
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            text: screen.view.struck === 0 ? qsTr("Who may not win") : qsTr("%Ln people may not win", "", screen.view.struck)
            onClicked: screen.view.whoMayNot()
        }
        RecordList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Theme.touch * 2
            focus: true
            name: qsTr("Prize draws")
            model: screen.view.rows
            emptyText: qsTr("Your draws stand here. Plan the big one for the last day, or a small one for today: nothing happens before you say so.")
            onChosen: key => screen.view.open(key)
        }
    }
}
