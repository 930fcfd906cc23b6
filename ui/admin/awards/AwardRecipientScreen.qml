import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// Who gets it? Somebody of the list, a team, or a name as it is typed.
FocusScope {
    id: screen
    required property AwardRecipientView view
    readonly property bool nothingTyped: view.kind === "free" ? view.free === "" : entry.text === ""
    focus: true

    PosterPage {
        id: page
        anchors.fill: parent
        focus: true
        kicker: screen.view.title === "" ? qsTr("Awards") : screen.view.title
        title: qsTr("Who gets it?")
        footer: [
            PosterButton {
                objectName: "takeName"
                visible: screen.view.kind === "free"
                enabled: screen.view.ready
                fill: Theme.red
                text: qsTr("Take this name")
                onClicked: {
                    free.doneTyping()
                    screen.view.takeName()
                }
            },
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
            visible: !page.tight || (!page.veryTight && screen.nothingTyped)
            current: screen.view.kind
            options: [
                { key: "person", text: qsTr("A person") },
                { key: "team", text: qsTr("A team") },
                { key: "free", text: qsTr("Another name") }
            ]
            onChosen: key => {
                entry.doneTyping()
                screen.view.choose(key)
            }
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
            emptyText: entry.text.trim() === "" ? qsTr("People show up here as you type.") : qsTr("Nobody found. Try fewer letters, or take another name.")
            onChosen: key => {
                entry.doneTyping()
                screen.view.takePerson(key)
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
            visible: screen.view.kind === "team" && screen.view.teams.length === 0
            text: qsTr("There are no teams yet. Take another name: it stands on the certificate as you write it.")
        }
        TextEntry {
            id: free
            objectName: "freeName"
            Layout.fillWidth: true
            visible: screen.view.kind === "free"
            focus: visible
            label: qsTr("As it stands on the certificate")
            placeholder: qsTr("The night shift, our customers, Ana and Zoë ...")
            maximumLength: 400
            text: screen.view.free
            onEdited: text => screen.view.write(text)
            onAccepted: screen.view.ready ? screen.view.takeName() : doneTyping()
        }
        AwardNote {
            visible: screen.view.kind === "free" && text !== ""
            wrong: true
            text: screen.view.over > 0 ? qsTr("%Ln letters too many for the paper. Say it shorter.", "", screen.view.over) : ""
        }
        Item {
            Layout.fillHeight: true
            visible: screen.view.kind === "free" || (screen.view.kind === "team" && screen.view.teams.length === 0)
        }
    }
}
