import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.corrections

// What was put right, newest first; touching one asks whether to undo it.
FocusScope {
    id: screen
    required property FixedView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: qsTr("What was put right")
        footer: [
            PosterButton {
                objectName: "more"
                visible: screen.view.more
                text: qsTr("Older ones")
                onClicked: screen.view.readOlder()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        RecordList {
            objectName: "fixed"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            name: qsTr("What was put right")
            model: screen.view.rows
            emptyText: qsTr("Nothing was put right yet. What you change shows up here, and can be undone until a draw counts on it.")
            onChosen: key => screen.view.choose(key)
        }
    }
    Sheet {
        id: sheet
        title: screen.view.chosenTitle
        body: screen.view.chosenText
        onDismissed: screen.view.forget()
        buttons: [
            PosterButton {
                objectName: "leaveIt"
                text: screen.view.canUndo ? qsTr("Leave it so") : qsTr("All right")
                onClicked: screen.view.forget()
            },
            PosterButton {
                objectName: "undoIt"
                visible: screen.view.canUndo
                fill: Theme.red
                text: qsTr("Undo it")
                onClicked: screen.view.undo()
            }
        ]
    }
    Connections {
        target: screen.view
        function onChanged() {
            if (screen.view.asking)
                sheet.open()
            else
                sheet.close()
        }
    }
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.retell() }
    }
}
