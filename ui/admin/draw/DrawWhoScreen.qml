pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw

// Whose tickets are in this draw.
FocusScope {
    id: screen
    required property DrawChoicesView view
    focus: true

    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Who may win")
        title: screen.view.pool
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
            columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            uniformCellHeights: columns > 1

            ChoiceLine {
                objectName: "who-all"
                focus: true
                Layout.fillHeight: true
                text: qsTr("Everybody")
                detail: qsTr("Each ticket that was found counts.")
                checked: screen.view.who === "all"
                onClicked: screen.view.choose("all")
            }
            ChoiceLine {
                objectName: "who-teams"
                Layout.fillHeight: true
                text: qsTr("Some teams")
                detail: qsTr("Only people of the teams you choose.")
                checked: screen.view.who === "teams"
                onClicked: screen.view.choose("teams")
            }
            ChoiceLine {
                objectName: "who-tickets"
                Layout.fillHeight: true
                text: qsTr("Busy finders")
                detail: qsTr("Who holds several tickets.")
                checked: screen.view.who === "tickets"
                onClicked: screen.view.choose("tickets")
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: screen.view.who === "teams"
            text: screen.view.teams.length === 0 ? qsTr("There are no teams yet. They come with your list of people.")
                : qsTr("Which teams? Touch all that are in.")
        }
        Flow {
            Layout.fillWidth: true
            visible: screen.view.who === "teams"
            spacing: Theme.gap

            Repeater {
                model: screen.view.teams
                PosterButton {
                    required property var modelData
                    required property int index
                    objectName: "team" + index
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    side: Theme.touchSmall
                    verticalPadding: Theme.mm(1)
                    fill: modelData.on ? Theme.teal : Theme.ink
                    outlined: !modelData.on
                    text: (modelData.on ? "✓ " : "") + modelData.name
                    checked: modelData.on
                    Accessible.role: Accessible.CheckBox
                    Accessible.checkable: true
                    Accessible.checked: checked
                    onClicked: screen.view.take(modelData.name, !modelData.on)
                }
            }
        }
        StepperField {
            objectName: "least"
            Layout.fillWidth: true
            visible: screen.view.who === "tickets"
            label: qsTr("At least so many tickets")
            from: 1
            to: 99
            value: screen.view.least
            onMoved: value => screen.view.setLeast(value)
        }
        Divider { Layout.fillWidth: true }
        ToggleField {
            id: once
            objectName: "once"
            Layout.fillWidth: true
            label: qsTr("One prize for each person")
            checked: screen.view.onePrizeEach
            onToggled: screen.view.giveOneEach(checked)
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            text: screen.view.onePrizeEach ? qsTr("Who wins a small prize first cannot win the big one later: draw the big one first, or say so beforehand.")
                : qsTr("Every ticket can win. Somebody with many tickets may take several prizes home.")
        }
        Item { Layout.fillHeight: true }
    }
}
