import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// The captions of one language: whether there are any, and what can be done.
PosterFrame {
    id: line
    required property string text
    required property int has
    required property string key
    readonly property bool there: has > 0

    signal chosen(string key)
    signal templateWanted(string key)
    signal takenAway(string key)

    padding: Theme.mm(4)

    GridLayout {
        anchors { left: parent.left; right: parent.right }
        columns: line.width > Theme.mm(220) * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.gap

            Symbol {
                Layout.preferredWidth: Theme.mm(8)
                Layout.preferredHeight: Theme.mm(8)
                name: line.there ? "check" : "minus"
                color: line.there ? Theme.teal : Theme.inkSoft
            }
            DisplayText {
                font.pixelSize: Theme.lead
                lineHeight: 1
                text: line.text
            }
            BodyText {
                Layout.fillWidth: true
                color: Theme.inkSoft
                font.pixelSize: Theme.small
                text: line.there ? qsTr("There are captions.") : qsTr("None yet")
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            spacing: Theme.gap

            SmallButton {
                objectName: "choose-" + line.key
                outlined: line.there
                fill: Theme.teal
                text: line.there ? qsTr("Another file") : qsTr("Choose a file")
                Accessible.name: text + ". " + line.text
                onClicked: line.chosen(line.key)
            }
            SmallButton {
                objectName: "template-" + line.key
                visible: !line.there
                fill: Theme.teal
                text: qsTr("A file to fill in")
                Accessible.name: text + ". " + line.text
                onClicked: line.templateWanted(line.key)
            }
            SmallButton {
                objectName: "takeAway-" + line.key
                visible: line.there
                fill: Theme.red
                text: qsTr("Take them away")
                Accessible.name: text + ". " + line.text
                onClicked: line.takenAway(line.key)
            }
        }
    }
}
