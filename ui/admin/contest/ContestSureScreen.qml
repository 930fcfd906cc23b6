pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// Before a vote is closed or called off for good: something is typed.
FocusScope {
    id: screen
    required property ContestSureView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: screen.view.title
        title: screen.view.closing ? qsTr("Close the vote for good?") : qsTr("Why is it called off?")
        footer: [
            PosterButton {
                objectName: "doIt"
                enabled: screen.view.ready
                fill: Theme.red
                text: screen.view.closing ? qsTr("Close it") : qsTr("Call it off")
                onClicked: {
                    entry.doneTyping()
                    screen.view.doIt()
                }
            },
            PosterButton {
                objectName: "leaveIt"
                outlined: true
                text: screen.view.closing ? qsTr("Leave it open") : qsTr("Leave it as it is")
                onClicked: {
                    entry.doneTyping()
                    screen.view.leave()
                }
            }
        ]

        BodyText {
            Layout.fillWidth: true
            text: screen.view.closing ? qsTr("Nobody votes or judges after it, and it cannot be opened again. %Ln people have voted. Type this number, and it is closed.", "", screen.view.voted)
                : qsTr("Its ballots are never counted. The reason is kept in the journal.")
        }
        TextEntry {
            id: entry
            objectName: "sure"
            Layout.fillWidth: true
            focus: true
            placeholder: screen.view.closing ? qsTr("How many have voted?") : qsTr("In your own words, or touch one below")
            inputMethodHints: screen.view.closing ? Qt.ImhDigitsOnly : Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            maximumLength: screen.view.longest
            text: screen.view.typed
            onEdited: text => screen.view.say(text)
            onAccepted: doneTyping()
        }
        Flow {
            Layout.fillWidth: true
            visible: !screen.view.closing
            spacing: Theme.gap

            Repeater {
                model: screen.view.reasons
                SmallButton {
                    required property string modelData
                    required property int index
                    objectName: "reason" + index
                    outlined: screen.view.typed !== modelData
                    text: modelData
                    onClicked: screen.view.say(modelData)
                }
            }
        }
        Item { Layout.fillHeight: true }
    }
}
