pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people

// Everybody: found by letters, by team, or by what is to be done; and the ways to lists, passes and teams.
FocusScope {
    id: screen
    required property PeopleView view
    readonly property string language: Theme.language
    property bool byTeam: false
    focus: true

    onLanguageChanged: view.refresh()

    PosterPage {
        id: page
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.byTeam ? qsTr("Which team?") : qsTr("%Ln people", "", screen.view.total)
        footer: [
            PosterButton {
                objectName: "add"
                visible: !screen.byTeam
                fill: Theme.red
                text: qsTr("Add a person")
                onClicked: screen.view.add()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.byTeam ? screen.byTeam = false : screen.view.go("admin")
            }
        ]

        TextEntry {
            id: entry
            objectName: "search"
            Layout.fillWidth: true
            visible: !screen.byTeam
            placeholder: qsTr("Three letters of a name, a staff number or an address")
            maximumLength: 60
            onEdited: text => screen.view.search(text)
            onAccepted: list.chooseCurrent()
        }
        Flow {
            Layout.fillWidth: true
            visible: !screen.byTeam && !page.veryTight
            spacing: Theme.gap

            Repeater {
                model: [
                    { key: "all", text: qsTr("Everybody"), shown: true },
                    { key: "waiting", text: qsTr("Waiting: %L1").arg(screen.view.waiting), shown: screen.view.waiting > 0 || screen.view.filter === "waiting" },
                    { key: "inactive", text: qsTr("Inactive: %L1").arg(screen.view.inactive), shown: screen.view.inactive > 0 || screen.view.filter === "inactive" },
                    { key: "team", text: screen.view.team === "" ? qsTr("A team") : screen.view.team, shown: screen.view.teams.length > 0 }
                ]
                PosterButton {
                    required property var modelData
                    objectName: "filter-" + modelData.key
                    visible: modelData.shown
                    width: Math.min(implicitWidth, page.width * 0.8)
                    side: Theme.touchSmall
                    fontSize: Theme.body
                    verticalPadding: Theme.mm(1)
                    fill: modelData.key === "waiting" ? Theme.red : Theme.teal
                    outlined: screen.view.filter !== modelData.key
                    text: modelData.text
                    onClicked: {
                        entry.text = ""
                        if (modelData.key === "team")
                            screen.byTeam = true
                        else
                            screen.view.filterBy(modelData.key)
                    }
                }
            }
            Repeater {
                model: [
                    { key: "import", text: qsTr("Bring in a list") },
                    { key: "passes", text: qsTr("Passes") },
                    { key: "teams", text: qsTr("Teams") }
                ]
                PosterButton {
                    required property var modelData
                    objectName: modelData.key
                    side: Theme.touchSmall
                    fontSize: Theme.body
                    verticalPadding: Theme.mm(1)
                    text: modelData.text
                    onClicked: screen.view.go(modelData.key)
                }
            }
        }
        RecordList {
            id: list
            objectName: "people"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !screen.byTeam
            focus: true
            name: qsTr("People")
            model: screen.view.rows
            emptyText: screen.view.filter === "waiting" ? qsTr("Nobody waits for you. New people show up here when they add themselves.")
                : screen.view.filter === "inactive" ? qsTr("Everybody takes part. Whoever leaves stays here, so that nothing they found is lost.")
                : screen.view.total === 0 && entry.text === "" ? qsTr("Nobody is here yet. Bring in a list, or add people one by one.")
                : qsTr("Nobody found. Try other letters, or look in a team.")
            onChosen: key => screen.view.open(key)
        }
        TeamChoice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.byTeam
            teams: screen.view.teams
            onChosen: team => {
                screen.byTeam = false
                screen.view.showTeam(team)
            }
        }
    }
}
