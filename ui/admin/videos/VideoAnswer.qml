import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// One file that was brought: what it is, and what to do.
PosterFrame {
    id: answer
    required property string name
    required property string said
    // ready, known, waits or failed.
    required property string standing
    required property string key
    readonly property bool well: standing === "ready" || standing === "known"

    signal converted(string key)
    signal opened(string key)

    padding: Theme.mm(4)

    RowLayout {
        anchors { left: parent.left; right: parent.right }
        spacing: Theme.gap * 2

        Symbol {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.mm(8)
            Layout.preferredHeight: Theme.mm(8)
            name: answer.well ? "check" : answer.standing === "waits" ? "film" : "close"
            color: answer.well ? Theme.teal : Theme.red
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            DisplayText {
                Layout.fillWidth: true
                font.pixelSize: Theme.body
                lineHeight: 1
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 2
                elide: Text.ElideRight
                text: answer.name
            }
            BodyText {
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                text: answer.said
            }
        }
        SmallButton {
            objectName: "convert"
            visible: answer.standing === "waits"
            outlined: false
            fill: Theme.red
            text: qsTr("Convert")
            Accessible.name: text + ". " + answer.name
            onClicked: answer.converted(answer.key)
        }
        SmallButton {
            objectName: "look"
            visible: answer.standing === "ready"
            fill: Theme.teal
            text: qsTr("Who is it?")
            Accessible.name: text + ". " + answer.name
            onClicked: answer.opened(answer.key)
        }
    }
}
