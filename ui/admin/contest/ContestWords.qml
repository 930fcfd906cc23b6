import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards
import ui.admin.contest

// What a contest is called, and where it stands: its place in the list, or how many have voted.
ColumnLayout {
    id: words
    required property ContestPlanView view
    readonly property bool planned: view.stage === "planned"

    spacing: Theme.gap * 2

    function doneTyping() {
        title.doneTyping()
    }

    TextEntry {
        id: title
        objectName: "title"
        Layout.fillWidth: true
        visible: words.planned
        label: qsTr("What the contest is called")
        placeholder: qsTr("Best costume, loudest tie, finest team ...")
        maximumLength: words.view.typedAtMost
        text: words.view.title
        onEdited: text => words.view.write(text)
        onAccepted: doneTyping()
    }
    AwardNote {
        objectName: "titleNote"
        said: words.view.said
        field: "title"
    }
    TextEntry {
        objectName: "category"
        Layout.fillWidth: true
        visible: words.planned
        label: qsTr("Its group, if there are several")
        placeholder: qsTr("Teams, single costumes, online ...")
        maximumLength: words.view.typedAtMost
        text: words.view.category
        onEdited: text => words.view.group(text)
        onAccepted: doneTyping()
    }
    AwardNote {
        said: words.view.said
        field: "category"
    }
    PosterFrame {
        Layout.fillWidth: true
        visible: !words.planned
        fill: words.view.stage === "open" ? Theme.teal : Theme.card

        ColumnLayout {
            anchors { left: parent.left; right: parent.right }
            spacing: Theme.gap

            DisplayText {
                objectName: "stage"
                Layout.fillWidth: true
                color: words.ink
                horizontalAlignment: Text.AlignHCenter
                text: words.stageWords()
            }
            DisplayText {
                objectName: "voted"
                Layout.fillWidth: true
                visible: words.view.stage !== "called-off"
                color: words.ink
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%L1 of %L2 voted").arg(words.view.voted).arg(words.view.able)
            }
            BodyText {
                Layout.fillWidth: true
                color: words.ink
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
                text: words.view.stage === "called-off" ? qsTr("Its ballots are never counted.")
                    : words.view.stage === "open" ? qsTr("Nobody knows how it stands, you neither: votes are counted after the close.")
                    : qsTr("Nobody votes or judges any more.")
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        SmallButton {
            objectName: "earlier"
            visible: words.view.canRise
            text: qsTr("Up the list")
            onClicked: words.view.shift(-1)
        }
        SmallButton {
            objectName: "later"
            visible: words.view.canSink
            text: qsTr("Down the list")
            onClicked: words.view.shift(1)
        }
        SmallButton {
            objectName: "delete"
            visible: words.planned && !words.view.isNew
            fill: Theme.red
            text: qsTr("Delete the contest")
            onClicked: words.view.remove()
        }
        SmallButton {
            objectName: "callOff"
            visible: words.view.stage === "open" || words.view.stage === "closed"
            fill: Theme.red
            text: qsTr("Call it off")
            onClicked: words.view.ask("call-off")
        }
    }

    readonly property color ink: Theme.onFill(view.stage === "open" ? Theme.teal : Theme.card)

    function stageWords(): string {
        switch (view.stage) {
        case "open": return qsTr("The vote is open.")
        case "closed": return qsTr("The vote is closed.")
        case "revealed": return qsTr("Everybody knows the result.")
        default: return qsTr("It was called off.")
        }
    }
}
