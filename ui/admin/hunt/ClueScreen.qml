pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt
import ui.admin.hunt

// One clue: its words in up to four languages, when it opens, where it stands. Nothing counts before "Save".
FocusScope {
    id: screen
    required property ClueDeskView view
    readonly property var languages: [
        { key: "en", text: "English" }, { key: "fr", text: "Français" },
        { key: "de", text: "Deutsch" }, { key: "fa", text: "فارسی" }
    ]
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.view.isNew ? qsTr("A new clue") : qsTr("Clue %L1 of %L2").arg(screen.view.place).arg(screen.view.count)
        footer: [
            PosterButton {
                objectName: "save"
                enabled: screen.view.touched && screen.view.written.length > 0
                fill: Theme.red
                text: qsTr("Save")
                onClicked: screen.view.save()
            },
            PosterButton {
                objectName: "delete"
                visible: !screen.view.isNew
                outlined: true
                fill: Theme.red
                text: qsTr("Delete it")
                onClicked: screen.view.remove()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: screen.view.touched ? qsTr("Back without saving") : qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        ChoiceField {
            Layout.fillWidth: true
            label: qsTr("Written in")
            current: screen.view.language
            options: screen.languages.map(each => ({
                key: each.key,
                text: each.text + (screen.view.written.includes(each.key) ? " ✓" : "")
            }))
            onChosen: key => {
                words.doneTyping()
                screen.view.speak(key)
            }
        }
        TextEntry {
            id: words
            objectName: "words"
            Layout.fillWidth: true
            focus: screen.view.isNew
            label: qsTr("The clue")
            placeholder: qsTr("Where paper goes in white and comes out warm ...")
            maximumLength: screen.view.longest
            text: screen.view.text
            onEdited: text => screen.view.write(text)
            onAccepted: doneTyping()
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            text: screen.view.written.length < 2 ? qsTr("One language is enough: everybody reads that one.")
                : qsTr("Everybody reads their own language, or that of the event.")
        }
        MomentField {
            id: opens
            Layout.fillWidth: true
            label: screen.view.isOpen ? qsTr("Opens at (visitors can read it now)") : qsTr("Opens at")
            moment: screen.view.opens
            dayText: screen.view.day
            onMoved: moment => screen.view.move(moment)

            Connections {
                target: screen.view
                function onChanged() {
                    opens.moment = screen.view.opens
                    opens.dayText = screen.view.day
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            PosterButton {
                objectName: "now"
                outlined: true
                fill: Theme.teal
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                text: qsTr("Right now")
                onClicked: screen.view.openNow()
            }
            PosterButton {
                objectName: "tomorrow"
                outlined: true
                fill: Theme.teal
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                text: qsTr("Tomorrow at 9:00")
                onClicked: screen.view.openTomorrow()
            }
            PosterButton {
                objectName: "earlier"
                visible: !screen.view.isNew
                enabled: screen.view.place > 1
                outlined: true
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                text: qsTr("Up the list")
                onClicked: screen.view.shift(-1)
            }
            PosterButton {
                objectName: "later"
                visible: !screen.view.isNew
                enabled: screen.view.place < screen.view.count
                outlined: true
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                text: qsTr("Down the list")
                onClicked: screen.view.shift(1)
            }
        }
        ToggleField {
            id: on
            objectName: "on"
            Layout.fillWidth: true
            label: qsTr("Hangs on the wall for visitors")
            checked: screen.view.on
            onToggled: screen.view.turn(checked)
        }
        DisplayText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            visible: screen.view.preview !== ""
            font.pixelSize: Theme.lead
            text: qsTr("This is how it reads")
        }
        ClueCard {
            Layout.fillWidth: true
            visible: screen.view.preview !== ""
            place: screen.view.place
            text: screen.view.preview
            newest: true
        }
        Item { Layout.fillHeight: true }
    }
}
