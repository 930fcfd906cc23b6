pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people

// One person: a draft that counts when it is saved; a walk-in is let in or not; a new pass, a new PIN.
FocusScope {
    id: screen
    required property PersonView view
    property bool choosingTeam: false
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.choosingTeam ? qsTr("Which team?") : screen.view.isNew ? qsTr("Somebody new") : screen.view.name
        footer: [
            PosterButton {
                objectName: "approve"
                visible: screen.view.waiting && !screen.view.touched && !screen.choosingTeam
                fill: Theme.teal
                text: qsTr("Let in")
                onClicked: screen.view.approve()
            },
            PosterButton {
                objectName: "refuse"
                visible: screen.view.waiting && !screen.view.touched && !screen.choosingTeam
                fill: Theme.red
                text: qsTr("Keep out")
                onClicked: refusing.open()
            },
            PosterButton {
                objectName: "save"
                visible: !screen.choosingTeam && (!screen.view.waiting || screen.view.touched)
                enabled: screen.view.touched
                fill: Theme.red
                text: qsTr("Save")
                onClicked: screen.view.save()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: screen.view.touched && !screen.choosingTeam ? qsTr("Back without saving") : qsTr("Back")
                onClicked: screen.choosingTeam ? screen.choosingTeam = false : screen.view.back()
            }
        ]

        TeamChoice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.choosingTeam
            teams: screen.view.teams
            onChosen: team => {
                screen.view.write("team", team)
                screen.choosingTeam = false
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: screen.view.waiting && !screen.choosingTeam
            color: Theme.red
            font.bold: true
            text: qsTr("Added themselves. Until you let them in, no public screen shows this name.")
        }
        GridLayout {
            Layout.fillWidth: true
            visible: !screen.choosingTeam
            columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
            columnSpacing: Theme.gap * 2
            rowSpacing: Theme.gap
            uniformCellWidths: true

            CheckedEntry {
                objectName: "given"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: qsTr("First name")
                maximumLength: 80
                text: screen.view.given
                wrong: screen.view.nameWrong
                onEdited: text => screen.view.write("given", text)
            }
            CheckedEntry {
                objectName: "family"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: qsTr("Last name")
                maximumLength: 80
                text: screen.view.family
                onEdited: text => screen.view.write("family", text)
            }
            CheckedEntry {
                objectName: "display"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: qsTr("As it stands in the list")
                maximumLength: 80
                text: screen.view.display
                onEdited: text => screen.view.write("display", text)
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                CheckedEntry {
                    objectName: "team"
                    Layout.fillWidth: true
                    label: qsTr("Team")
                    maximumLength: 60
                    text: screen.view.team
                    onEdited: text => screen.view.write("team", text)
                }
                PosterButton {
                    objectName: "chooseTeam"
                    Layout.alignment: Qt.AlignBottom
                    visible: screen.view.teams.length > 0
                    outlined: true
                    text: qsTr("Choose")
                    onClicked: screen.choosingTeam = true
                }
            }
            CheckedEntry {
                objectName: "email"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: qsTr("E-mail")
                maximumLength: 254
                text: screen.view.email
                wrong: screen.view.emailWrong
                onEdited: text => screen.view.write("email", text)
            }
            CheckedEntry {
                objectName: "staffNumber"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: qsTr("Staff number")
                maximumLength: 40
                text: screen.view.staffNumber
                onEdited: text => screen.view.write("staff_number", text)
            }
        }
        ChoiceField {
            Layout.fillWidth: true
            visible: !screen.choosingTeam
            label: qsTr("Language")
            current: screen.view.language
            options: [
                { key: "", text: qsTr("Not known") },
                { key: "en", text: "English" }, { key: "fr", text: "Français" },
                { key: "de", text: "Deutsch" }, { key: "fa", text: "فارسی" }
            ]
            onChosen: key => screen.view.write("language", key)
        }
        GridLayout {
            Layout.fillWidth: true
            visible: !screen.choosingTeam
            columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
            columnSpacing: Theme.gap * 2
            rowSpacing: Theme.gap
            uniformCellWidths: true

            ToggleField {
                objectName: "active"
                Layout.fillWidth: true
                label: qsTr("Takes part")
                checked: screen.view.active
                onToggled: screen.view.activate(checked)
            }
            ToggleField {
                objectName: "shown"
                Layout.fillWidth: true
                label: qsTr("May stand on public screens")
                checked: screen.view.shown
                onToggled: screen.view.show(checked)
            }
        }
        PersonFacts {
            Layout.fillWidth: true
            visible: !screen.view.isNew && !screen.choosingTeam
            view: screen.view
        }
    }
    Sheet {
        id: refusing
        title: qsTr("Keep this one out?")
        body: qsTr("The name leaves every list. Tickets that were claimed with it stay until you correct them.")
        buttons: [
            PosterButton {
                objectName: "notYet"
                text: qsTr("Not yet")
                onClicked: refusing.close()
            },
            PosterButton {
                objectName: "keepOut"
                fill: Theme.red
                text: qsTr("Keep out")
                onClicked: {
                    refusing.close()
                    screen.view.refuse()
                }
            }
        ]
    }
    Sheet {
        id: fresh
        title: qsTr("The new PIN: %1").arg("\u2066" + screen.view.freshPin.split("").join(" ") + "\u2069")
        body: qsTr("Tell it to %1 and to nobody else. It is shown this once, and the old one is gone.").arg("\u2068" + screen.view.name + "\u2069")
        onDismissed: screen.view.forgetPin()
        buttons: [
            PosterButton {
                objectName: "told"
                fill: Theme.teal
                text: qsTr("I told them")
                onClicked: screen.view.forgetPin()
            }
        ]
    }
    Connections {
        target: screen.view
        function onChanged() {
            if (screen.view.freshPin !== "")
                fresh.open()
            else
                fresh.close()
        }
    }
}
