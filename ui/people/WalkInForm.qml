pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.people

// For those who are not in the list: their name, their team, and a look whether they are there after all.
FocusScope {
    id: form

    required property WalkInView view
    property string team: ""

    signal leaving()

    function send() {
        given.doneTyping()
        view.add(given.text, family.text, team)
    }

    PosterPage {
        id: writing
        anchors.fill: parent
        focus: visible
        visible: !form.view.asking
        title: qsTr("Nice to meet you. Who are you?")
        footer: [
            PosterButton {
                objectName: "thatIsMe"
                enabled: given.text.trim() !== ""
                fill: Theme.red
                text: qsTr("That is me")
                onClicked: form.send()
            },
            PosterButton {
                objectName: "backToNames"
                outlined: true
                text: qsTr("Back to the names")
                onClicked: form.leaving()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
            columnSpacing: Theme.gap * 2
            rowSpacing: Theme.gap
            uniformCellWidths: true

            TextEntry {
                id: given
                objectName: "given"
                Layout.fillWidth: true
                focus: true
                label: writing.veryTight ? "" : qsTr("Your first name")
                placeholder: writing.veryTight ? qsTr("Your first name") : ""
                maximumLength: 40
                onAccepted: family.forceActiveFocus(Qt.TabFocusReason)
            }
            TextEntry {
                id: family
                objectName: "family"
                Layout.fillWidth: true
                label: writing.veryTight ? "" : qsTr("Your last name")
                placeholder: writing.veryTight ? qsTr("Your last name") : ""
                maximumLength: 40
                onAccepted: form.send()
            }
        }
        ChoiceField {
            id: teams
            Layout.fillWidth: true
            visible: form.view.teams.length > 0
            label: qsTr("Your team")
            current: form.team
            options: form.view.teams.map(name => ({ key: name, text: name }))
            onChosen: key => form.team = key
        }
        BodyText {
            Layout.fillWidth: true
            visible: !writing.tight
            color: Theme.inkSoft
            text: qsTr("You can claim at once. Your name stays off the board until the organizer has said hello.")
        }
    }
    PosterPage {
        anchors.fill: parent
        focus: visible
        visible: form.view.asking
        title: qsTr("Is this you?")
        footer: [
            PosterButton {
                objectName: "somebodyElse"
                outlined: true
                text: qsTr("No, I am somebody else")
                onClicked: form.view.somebodyElse()
            },
            PosterButton {
                objectName: "writeAgain"
                outlined: true
                text: qsTr("Write it again")
                onClicked: form.view.begin()
            }
        ]

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Somebody of this name is in the list already. If it is you, touch your name.")
        }
        NameList {
            objectName: "alike"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: form.view.alike
            onChosen: key => form.view.choose(key)
        }
    }
}
