import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.corrections

// One field that finds people, mustaches and tickets; a scan goes straight to what it shows.
FocusScope {
    id: screen
    required property CorrectionsView view
    focus: true

    PosterPage {
        id: page
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: qsTr("What shall we put right?")
        footer: [
            PosterButton {
                objectName: "history"
                // Beside the letters keyboard, what was found needs the room.
                visible: !page.tight || (screen.view.text.trim() === "" && !page.veryTight)
                fill: Theme.teal
                text: qsTr("What was put right")
                onClicked: {
                    entry.doneTyping()
                    screen.view.history()
                }
            },
            PosterButton {
                objectName: "back"
                visible: !page.tight || (screen.view.text.trim() === "" && !page.veryTight)
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        TextEntry {
            id: entry
            objectName: "search"
            Layout.fillWidth: true
            focus: true
            placeholder: qsTr("A name, a mustache or a ticket")
            maximumLength: 60
            onEdited: text => screen.view.search(text)
            onAccepted: list.chooseCurrent()
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
            Component.onCompleted: text = screen.view.text
        }
        RecordList {
            id: list
            objectName: "found"
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Theme.touch
            name: qsTr("Found")
            model: screen.view.found
            emptyText: screen.view.text.trim() === ""
                ? qsTr("Type a name, a staff number, 17 for a mustache, 123 for a ticket. Or scan a mustache or a pass.")
                : qsTr("Nothing found. Try fewer letters, or the number alone.")
            onChosen: key => {
                entry.doneTyping()
                screen.view.choose(key)
            }
        }
    }
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.retell() }
    }
}
