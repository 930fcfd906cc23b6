import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// All contests in the organizer's order. Without any: what one is, and the way to the first.
FocusScope {
    id: screen
    required property ContestsView view
    readonly property bool none: view.count === 0
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
        title: screen.none ? qsTr("Who wore it best?") : qsTr("%Ln contests", "", screen.view.count)
        footer: [
            PosterButton {
                objectName: "add"
                fill: Theme.red
                text: screen.none ? qsTr("Plan the first contest") : qsTr("New contest")
                onClicked: screen.view.add()
            },
            PosterButton {
                objectName: "costumes"
                fill: Theme.teal
                text: screen.view.entries === 0 ? qsTr("Costumes") : qsTr("%Ln costumes", "", screen.view.entries)
                onClicked: screen.view.toCostumes()
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
            text: screen.view.undoSeconds > 0 ? qsTr("The contest was deleted.") : ""
            actionText: qsTr("Bring it back")
            secondsLeft: screen.view.undoSeconds
            onActed: screen.view.undo()
        }
        RecordList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Theme.touch * 2
            visible: !screen.none
            focus: visible
            name: qsTr("Contests")
            model: screen.view.rows
            onChosen: key => screen.view.open(key)
        }
        BodyText {
            Layout.fillWidth: true
            visible: screen.none
            text: qsTr("Colleagues vote in secret at this screen, one after the other; judges may count as well. You plan a contest, enter the costumes with their photos, and open the vote: nothing happens before you say so.")
        }
        Mustache {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.mm(20)
            visible: screen.none
            style: "hungarian"
            color: Theme.teal
        }
    }
}
