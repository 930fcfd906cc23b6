pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// Breaking off is asked first, and leaves its trace: the reason is published with the draw.
FocusScope {
    id: step

    required property CeremonyView view
    signal abortOver()

    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: step.view.code
        title: step.view.rehearsal ? qsTr("Throw this rehearsal away?") : qsTr("Break this draw off?")
        footer: [
            PosterButton {
                objectName: "keepDraw"
                text: step.view.rehearsal ? qsTr("Keep it") : qsTr("Go on with the draw")
                onClicked: step.abortOver()
            },
            PosterButton {
                objectName: "abortNow"
                enabled: step.view.rehearsal || entry.text.trim() !== ""
                fill: Theme.red
                text: step.view.rehearsal ? qsTr("Throw it away") : qsTr("Break it off")
                onClicked: {
                    entry.doneTyping()
                    step.view.abort(entry.text)
                    step.abortOver()
                }
            }
        ]

        BodyText {
            Layout.fillWidth: true
            text: step.view.rehearsal ? qsTr("Nothing of it stays. The draw itself is as it was.")
                : qsTr("It stays in the books as broken off, with its number and your reason, and everybody can read both. The prizes are drawn in another draw.")
        }
        TextEntry {
            id: entry
            objectName: "reason"
            Layout.fillWidth: true
            visible: !step.view.rehearsal
            label: qsTr("Why?")
            placeholder: qsTr("In your own words, or touch one below")
            maximumLength: 80
        }
        Flow {
            Layout.fillWidth: true
            visible: !step.view.rehearsal
            spacing: Theme.gap

            Repeater {
                model: [qsTr("The list was wrong."), qsTr("Something was typed wrong."), qsTr("We ran out of time."), qsTr("The secret is lost.")]
                PosterButton {
                    required property string modelData
                    required property int index
                    objectName: "reason" + index
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    side: Theme.touchSmall
                    verticalPadding: Theme.mm(1)
                    fontSize: Theme.body
                    outlined: entry.text !== modelData
                    text: modelData
                    onClicked: entry.text = modelData
                }
            }
        }
        Item { Layout.fillHeight: true }
    }
}
