import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw

// What happens with winners who are not there, and what the room is asked so that nobody can steer.
FocusScope {
    id: screen
    required property DrawChoicesView view
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Prize draws")
        title: qsTr("How it is drawn")
        footer: [
            PosterButton {
                objectName: "back"
                text: qsTr("Done")
                fill: Theme.red
                onClicked: screen.view.back()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: screen.wide ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                DisplayText {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.lead
                    text: qsTr("A winner is not there. What now?")
                }
                ChoiceLine {
                    objectName: "absent-at-once"
                    focus: true
                    text: qsTr("Draw again at once")
                    detail: qsTr("Each winner is called, and has a minute to say “here”.")
                    checked: screen.view.absent === "at-once"
                    onClicked: screen.view.setAbsent("at-once")
                }
                ChoiceLine {
                    objectName: "absent-at-end"
                    text: qsTr("Draw again at the end")
                    detail: qsTr("First all prizes, then those of the absent anew.")
                    checked: screen.view.absent === "at-end"
                    onClicked: screen.view.setAbsent("at-end")
                }
                ChoiceLine {
                    objectName: "absent-keep"
                    text: qsTr("The prize waits")
                    detail: qsTr("Nobody has to be there. You hand the prize over later.")
                    checked: screen.view.absent === "keep"
                    onClicked: screen.view.setAbsent("keep")
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                DisplayText {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.lead
                    text: qsTr("What the room is asked")
                }
                StepperField {
                    objectName: "words"
                    Layout.fillWidth: true
                    label: qsTr("Words called out")
                    from: 0
                    to: screen.view.mostWords
                    value: screen.view.words
                    onMoved: value => screen.view.askWords(value)
                }
                ChoiceLine {
                    objectName: "dice-ten"
                    text: screen.view.words === 0 ? qsTr("Twenty digits from colleagues") : qsTr("Twenty digits")
                    detail: screen.view.words === 0
                        ? qsTr("Twenty people tap one each: done in two minutes.")
                        : qsTr("Dice with ten sides, or ten slips in a hat, each put back.")
                    checked: screen.view.dice === "ten"
                    onClicked: screen.view.askDice("ten")
                }
                ChoiceLine {
                    objectName: "dice-six"
                    text: qsTr("Ordinary dice, 26 rolls")
                    detail: qsTr("Any die from a board game will do.")
                    checked: screen.view.dice === "six"
                    onClicked: screen.view.askDice("six")
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            text: qsTr("Dice come last, always: who speaks last could otherwise choose the winner.")
        }
        Item { Layout.fillHeight: true }
    }
}
