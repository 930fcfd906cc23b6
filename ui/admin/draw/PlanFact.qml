import QtQuick
import QtQuick.Layouts
import ui.kit

// What is decided about one thing, in a sentence, and the way to decide it anew.
RowLayout {
    id: fact
    property string label: ""
    property string text: ""
    property string actionText: ""

    signal acted()

    Layout.fillWidth: true
    spacing: Theme.mm(4)

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        DisplayText {
            Layout.fillWidth: true
            color: Theme.teal
            font.pixelSize: Theme.body
            text: fact.label
        }
        BodyText {
            Layout.fillWidth: true
            font.pixelSize: Theme.small
            text: fact.text
        }
    }
    PosterButton {
        objectName: "decide"
        Layout.alignment: Qt.AlignTop
        visible: fact.actionText !== ""
        side: Theme.touchSmall
        verticalPadding: Theme.mm(1)
        outlined: true
        fill: Theme.teal
        fontSize: Theme.body
        text: fact.actionText
        Accessible.name: fact.actionText + ". " + fact.label
        onClicked: fact.acted()
    }
}
