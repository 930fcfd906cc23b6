pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin

// From nothing to a house full of mustaches, in six steps. The next one is inked.
FocusScope {
    id: screen
    required property AssistantView view
    readonly property bool ready: view.next === ""
    readonly property var steps: [
        { key: "week", text: qsTr("Name the week"), detail: qsTr("Title, languages, and when the hunt opens."), action: qsTr("Set it up") },
        { key: "people", text: qsTr("Bring in your people"), detail: qsTr("A list from your HR program, CSV or Excel. You see it before it counts."), action: qsTr("Choose the list") },
        { key: "pieces", text: qsTr("Make the mustaches"), detail: qsTr("Two hundred are a good start. Each gets its own code."), action: qsTr("Make them") },
        { key: "print", text: qsTr("Print and cut"), detail: qsTr("Print the sheet, then say so: its file with the codes goes."), action: qsTr("To the sheet") },
        { key: "test", text: qsTr("Scan one"), detail: qsTr("Hold any mustache under the scanner now. Nothing is claimed."), action: "" },
        { key: "hide", text: qsTr("Hide them"), detail: qsTr("Choose a place, scan a handful, walk off."), action: qsTr("Start hiding") }
    ]
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Your first evening")
        title: screen.ready ? qsTr("Everything is ready. Let them hunt!")
            : qsTr("%Ln of six steps done", "", screen.view.done.length)
        footer: [
            PosterButton {
                objectName: "back"
                outlined: !screen.ready
                fill: screen.ready ? Theme.teal : Theme.ink
                text: screen.ready ? qsTr("To the desk") : qsTr("Later")
                onClicked: screen.view.back()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            uniformCellHeights: true

            Repeater {
                model: screen.steps
                AssistantStep {
                    id: step
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    number: index + 1
                    title: modelData.text
                    detail: modelData.detail
                    action: modelData.action
                    done: screen.view.done.includes(modelData.key)
                    now: screen.view.next === modelData.key
                    objectName: "step-" + modelData.key
                    onTaken: screen.view.take(step.modelData.key)
                }
            }
        }
    }
}
