import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.hunt

// When each team may claim: a line for every team, then one of them to change.
FocusScope {
    id: screen
    required property ShiftsView view
    readonly property bool editing: view.team !== ""
    focus: true

    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.editing ? screen.view.team : qsTr("Shift hours")
        footer: [
            PosterButton {
                objectName: "save"
                visible: screen.editing && screen.view.known
                enabled: !screen.view.noTime
                fill: Theme.red
                text: qsTr("Save")
                onClicked: screen.view.save()
            },
            PosterButton {
                objectName: "allDay"
                visible: screen.editing && screen.view.limited
                outlined: true
                fill: Theme.teal
                text: screen.view.known ? qsTr("All day") : qsTr("Remove these hours")
                onClicked: screen.view.allDay()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        BodyText {
            Layout.fillWidth: true
            visible: !screen.editing && list.count > 0
            text: qsTr("Touch a team to give it hours of its own. All the others claim all day.")
        }
        RecordList {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !screen.editing
            focus: true
            name: qsTr("Teams")
            model: screen.view.rows
            emptyText: qsTr("Teams come with the list of people. As soon as there is one, its hours stand here.")
            onChosen: key => screen.view.edit(key)
        }
        ShiftEditor {
            Layout.fillWidth: true
            visible: screen.editing
            view: screen.view
        }
        Item {
            Layout.fillHeight: true
            visible: screen.editing
        }
    }
}
