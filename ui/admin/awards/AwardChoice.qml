import QtQuick
import QtQuick.Layouts
import ui.kit

// What is chosen, large, under a small label, and the button that chooses anew.
RowLayout {
    id: choice
    property string label: ""
    property string text: ""
    property string actionText: ""

    signal acted()

    Layout.fillWidth: true
    spacing: Theme.mm(4)

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            font { pixelSize: Theme.small; bold: true }
            text: choice.label
        }
        DisplayText {
            Layout.fillWidth: true
            font.pixelSize: Theme.lead
            lineHeight: 1
            maximumLineCount: 2
            elide: Text.ElideRight
            color: Theme.teal
            text: choice.text
        }
    }
    PosterButton {
        objectName: "choose"
        visible: choice.actionText !== ""
        side: Theme.touchSmall
        verticalPadding: Theme.mm(1)
        outlined: true
        fill: Theme.teal
        fontSize: Theme.body
        text: choice.actionText
        Accessible.name: choice.actionText + ". " + choice.label
        onClicked: choice.acted()
    }
}
