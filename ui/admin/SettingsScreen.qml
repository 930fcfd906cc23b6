pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin

// The event's settings. Nothing counts before "Save".
FocusScope {
    id: screen
    required property SettingsView view
    readonly property var languages: [
        { key: "en", text: "English" }, { key: "fr", text: "Français" },
        { key: "de", text: "Deutsch" }, { key: "fa", text: "فارسی" }
    ]
    readonly property var moments: [
        { name: "hunt_opens", label: qsTr("The hunt opens"), unset: qsTr("From the start") },
        { name: "hunt_closes", label: qsTr("The hunt closes"), unset: qsTr("It stays open") },
        { name: "raffle_at", label: qsTr("The prize draw"), unset: qsTr("Not set yet") }
    ]
    readonly property var ways: [
        { key: "name", text: qsTr("Pick their name") },
        { key: "pass", text: qsTr("Scan their pass") },
        { key: "pin", text: qsTr("Name and PIN") }
    ]
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: qsTr("The event")
        footer: [
            PosterButton {
                objectName: "save"
                enabled: screen.view.touched
                fill: Theme.red
                text: qsTr("Save")
                onClicked: screen.view.save()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: screen.view.touched ? qsTr("Back without saving") : qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        TextEntry {
            objectName: "title"
            Layout.fillWidth: true
            label: qsTr("Title")
            maximumLength: 80
            text: screen.view.title
            onEdited: text => screen.view.rename(text)
        }
        ChoiceField {
            Layout.fillWidth: true
            label: qsTr("The kiosk greets in")
            current: screen.view.defaultLanguage
            options: screen.languages
            onChosen: key => screen.view.speak(key)
        }
        DisplayText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            font.pixelSize: Theme.lead
            text: qsTr("Papers speak")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait || Theme.textScale > 1.5 ? 2 : 4
            Repeater {
                model: screen.languages
                ToggleField {
                    required property var modelData
                    Layout.fillWidth: true
                    label: modelData.text
                    checked: screen.view.languages.includes(modelData.key)
                    onToggled: screen.view.print(modelData.key, checked)
                }
            }
        }
        ChoiceField {
            objectName: "way"
            Layout.fillWidth: true
            label: qsTr("How do visitors say who they are?")
            current: screen.view.way
            options: screen.ways
            onChosen: key => screen.view.identify(key)
        }
        ChoiceField {
            objectName: "drawWay"
            Layout.fillWidth: true
            label: qsTr("And to see their tickets in a prize draw?")
            current: screen.view.drawWay
            options: screen.ways
            onChosen: key => screen.view.identifyForDraw(key)
        }
        ChoiceField {
            objectName: "awardsWay"
            Layout.fillWidth: true
            label: qsTr("And to nominate, or to print a keepsake?")
            current: screen.view.awardsWay
            options: screen.ways
            onChosen: key => screen.view.identifyForAwards(key)
        }
        ChoiceField {
            objectName: "contestWay"
            Layout.fillWidth: true
            label: qsTr("And to vote?")
            current: screen.view.contestWay
            options: screen.ways
            onChosen: key => screen.view.identifyForContest(key)
        }
        ToggleField {
            Layout.fillWidth: true
            objectName: "walkIns"
            label: qsTr("Who is not in the list may add themselves")
            checked: screen.view.walkIns
            onToggled: screen.view.letIn(checked)
        }
        Repeater {
            model: screen.moments
            MomentField {
                id: field
                required property var modelData
                Layout.fillWidth: true
                label: modelData.label
                unsetAllowed: true
                unsetText: modelData.unset
                moment: screen.view.moment(modelData.name)
                dayText: screen.view.day(modelData.name)
                onMoved: moment => screen.view.move(field.modelData.name, moment)
                onCleared: screen.view.unset(field.modelData.name)

                Connections {
                    target: screen.view
                    function onChanged() {
                        field.moment = screen.view.moment(field.modelData.name)
                        field.dayText = screen.view.day(field.modelData.name)
                    }
                }
            }
        }
        ToggleField {
            Layout.fillWidth: true
            objectName: "late"
            label: qsTr("Keep late finds for me to decide")
            checked: screen.view.lateClaims
            onToggled: screen.view.keepLate(checked)
        }
        ChoiceField {
            objectName: "lobbyVideos"
            Layout.fillWidth: true
            label: qsTr("Videos while nobody is here")
            current: screen.view.lobbyVideos
            options: [
                { key: "off", text: qsTr("None") },
                { key: "muted", text: qsTr("Without sound") },
                { key: "low", text: qsTr("Quiet") },
                { key: "normal", text: qsTr("Loud") }
            ]
            onChosen: key => screen.view.set("lobby_videos", key)
        }
        AccessSettings {
            Layout.fillWidth: true
            view: screen.view
        }
    }
}
