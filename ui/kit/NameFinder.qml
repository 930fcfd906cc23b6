pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Find yourself among thousands: letters of a name, or team and then name. Knows no rules: it says what was typed,
// which team and who was chosen; `model` (roles name, team, key) is what was found.
FocusScope {
    id: finder

    focus: true
    property var model: null
    property alias searchText: entry.text
    property var teams: []
    property string team: ""
    property bool busy: false
    // Somebody looks for their own name; else for somebody else's.
    property bool own: true
    property bool byTeam: false
    readonly property int found: list.count
    readonly property bool asked: team !== "" || entry.text.trim() !== ""

    signal searched(string text)
    signal teamChosen(string team)
    signal chosen(string key)

    // Between visitors.
    function reset() {
        entry.text = ""
        team = ""
        byTeam = false
        list.currentIndex = 0
        entry.focus = true
    }

    function chooseTeam(name: string) {
        entry.text = ""
        team = name
        byTeam = false
        list.forceActiveFocus()
        teamChosen(name)
    }

    function typing() {
        byTeam = false
        team = ""
        searched("")
        entry.forceActiveFocus(Qt.OtherFocusReason)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            TextEntry {
                id: entry
                objectName: "nameEntry"
                Layout.fillWidth: true
                visible: finder.team === "" && !finder.byTeam
                focus: visible
                placeholder: finder.own ? qsTr("Three letters of your name") : qsTr("Three letters of the name")
                maximumLength: 60
                onEdited: text => {
                    list.currentIndex = 0
                    finder.searched(text)
                }
                onAccepted: list.chooseCurrent()
                Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
            }
            DisplayText {
                Layout.fillWidth: true
                visible: !entry.visible
                text: !finder.byTeam ? finder.team : finder.own ? qsTr("Which team are you in?") : qsTr("Which team?")
            }
            PosterButton {
                objectName: "otherWay"
                visible: finder.teams.length > 0
                outlined: true
                text: entry.visible ? qsTr("By team") : finder.own ? qsTr("Type my name") : qsTr("Type a name")
                onClicked: {
                    if (entry.visible) {
                        entry.doneTyping()
                        finder.byTeam = true
                        choice.forceActiveFocus(Qt.OtherFocusReason)
                    } else {
                        finder.typing()
                    }
                }
            }
        }
        TeamChoice {
            id: choice
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: finder.byTeam
            teams: finder.teams
            onChosen: team => finder.chooseTeam(team)
        }
        Item {
            id: names
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: list.implicitHeight
            visible: !finder.byTeam

            NameList {
                id: list
                objectName: "names"
                anchors.fill: parent
                model: finder.model
                onChosen: key => finder.chosen(key)
            }
            ColumnLayout {
                anchors.centerIn: parent
                width: parent.width
                visible: finder.found === 0 && (finder.asked || names.height > Theme.lead * 1.7)
                spacing: Theme.gap

                Wag {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredHeight: Theme.mm(14)
                    visible: finder.busy || names.height > Theme.mm(20) + Theme.lead * 2
                    running: finder.busy
                    color: finder.busy ? Theme.ink : Theme.faded
                }
                DisplayText {
                    Layout.fillWidth: true
                    visible: !finder.busy
                    font.pixelSize: Theme.lead
                    lineHeight: 1
                    horizontalAlignment: Text.AlignHCenter
                    text: !finder.asked ? (finder.own ? qsTr("Your name shows up here as you type.") : qsTr("Names show up here as you type."))
                        : finder.teams.length > 0 ? qsTr("Nobody found. Try other letters, or look in your team.")
                        : qsTr("Nobody found. Try other letters.")
                }
            }
        }
    }
}
