import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// All costumes by number.
FocusScope {
    id: screen
    required property ContestEntriesView view
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
        kicker: screen.view.contest === "" ? qsTr("Contest") : screen.view.contest
        title: screen.none ? qsTr("Who is in costume?") : qsTr("%Ln costumes", "", screen.view.count)
        footer: [
            PosterButton {
                objectName: "addCostume"
                fill: Theme.red
                text: screen.none ? qsTr("Enter the first costume") : qsTr("Enter a costume")
                onClicked: screen.view.add()
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
            text: screen.view.undoSeconds > 0 ? qsTr("The costume was deleted.") : ""
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
            name: qsTr("Costumes")
            model: screen.view.rows
            onChosen: key => screen.view.open(key)
        }
        BodyText {
            Layout.fillWidth: true
            visible: screen.none
            text: qsTr("Each costume gets a number, a title and photos, and belongs to a team or to one person. The same costume can take part in several contests.")
        }
        Mustache {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.mm(20)
            visible: screen.none
            style: "walrus"
            color: Theme.teal
        }
    }
}
