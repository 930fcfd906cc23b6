import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// Whose costume is it? A team's, or one person's.
FocusScope {
    id: screen
    required property ContestOwnerView view
    focus: true

    PosterPage {
        id: page
        anchors.fill: parent
        focus: true
        kicker: qsTr("Costumes")
        title: qsTr("Whose is it?")
        footer: [
            PosterButton {
                objectName: "back"
                visible: !page.tight || (entry.text.trim() === "" && !page.veryTight)
                outlined: true
                text: qsTr("Back")
                onClicked: {
                    entry.doneTyping()
                    screen.view.back()
                }
            }
        ]

        ChoiceField {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: !page.tight || (!page.veryTight && entry.text === "")
            current: screen.view.kind
            options: [
                { key: "team", text: qsTr("A team's") },
                { key: "person", text: qsTr("One person's") }
            ]
            onChosen: key => {
                entry.doneTyping()
                screen.view.choose(key)
            }
        }
        TeamChoice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.view.kind === "team" && screen.view.teams.length > 0
            teams: screen.view.teams
            onChosen: team => screen.view.takeTeam(team)
        }
        BodyText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.view.kind === "team" && screen.view.teams.length === 0
            text: qsTr("There are no teams in the list. Say whose it is by name.")
        }
        TextEntry {
            id: entry
            objectName: "search"
            Layout.fillWidth: true
            visible: screen.view.kind === "person"
            focus: visible
            placeholder: qsTr("A name or a staff number")
            maximumLength: 60
            onEdited: text => screen.view.search(text)
            onAccepted: list.chooseCurrent()
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        RecordList {
            id: list
            objectName: "people"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.view.kind === "person"
            implicitHeight: Theme.touch
            name: qsTr("Found")
            model: screen.view.people
            emptyText: entry.text.trim() === "" ? qsTr("People show up here as you type.") : qsTr("Nobody found. Try fewer letters.")
            onChosen: key => {
                entry.doneTyping()
                screen.view.takePerson(key)
            }
        }
    }
}
