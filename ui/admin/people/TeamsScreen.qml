pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people

// All teams; one gets another name, or joins another.
FocusScope {
    id: screen
    required property TeamsView view
    readonly property string language: Theme.language
    readonly property bool one: view.team !== ""
    property bool joining: false
    focus: true

    onLanguageChanged: view.refresh()
    onOneChanged: {
        joining = false
        name.text = view.team
    }

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.joining ? qsTr("Which team do they join?") : screen.one ? screen.view.team : qsTr("%Ln teams", "", screen.view.count)
        footer: [
            PosterButton {
                objectName: "rename"
                visible: screen.one && !screen.joining
                enabled: name.text.trim() !== "" && name.text !== screen.view.team
                fill: Theme.red
                text: qsTr("Save the name")
                onClicked: screen.view.rename(name.text)
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.joining ? screen.joining = false : screen.view.back()
            }
        ]

        RecordList {
            objectName: "teams"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !screen.one
            focus: true
            name: qsTr("Teams")
            model: screen.view.rows
            emptyText: qsTr("No teams yet. They come with your list, or with the first person you put into one.")
            onChosen: key => screen.view.choose(key)
        }
        TextEntry {
            id: name
            objectName: "teamName"
            Layout.fillWidth: true
            visible: screen.one && !screen.joining
            label: qsTr("Name of the team")
            maximumLength: 60
        }
        BodyText {
            Layout.fillWidth: true
            visible: screen.one && !screen.joining
            text: qsTr("%Ln people are in it. They keep their tickets whatever the team is called.", "", screen.view.people)
        }
        Flow {
            Layout.fillWidth: true
            visible: screen.one && !screen.joining
            spacing: Theme.gap

            PosterButton {
                objectName: "showPeople"
                fill: Theme.teal
                text: qsTr("Show its people")
                onClicked: screen.view.show()
            }
            PosterButton {
                objectName: "join"
                visible: screen.view.others.length > 0
                outlined: true
                text: qsTr("Join it with another team")
                onClicked: screen.joining = true
            }
        }
        Item {
            Layout.fillHeight: true
            visible: screen.one && !screen.joining
        }
        TeamChoice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.joining
            teams: screen.view.others
            onChosen: team => {
                screen.view.join(team)
                asking.open()
            }
        }
    }
    Sheet {
        id: asking
        title: qsTr("Join the two teams?")
        body: qsTr("All of %1 will be in %2. Nothing tells them apart afterwards.")
            .arg("\u2068" + screen.view.team + "\u2069").arg("\u2068" + screen.view.into + "\u2069")
        buttons: [
            PosterButton {
                objectName: "keepBoth"
                text: qsTr("Keep both")
                onClicked: asking.close()
            },
            PosterButton {
                objectName: "joinThem"
                fill: Theme.red
                text: qsTr("Join them")
                onClicked: {
                    asking.close()
                    screen.view.merge()
                }
            }
        ]
    }
}
