import QtQuick
import QtQuick.Layouts
import ui.kit

// One line of how things are: a word, a sentence about it, and the button that mends it where there is one.
RowLayout {
    id: fact
    property string label: ""
    property string text: ""
    property bool good: true
    property string actionText: ""

    signal acted()

    Layout.fillWidth: true
    spacing: Theme.mm(4)

    DisplayText {
        Layout.preferredWidth: Theme.mm(34) * Theme.textScale
        color: fact.good ? Theme.teal : Theme.red
        font.pixelSize: Theme.body
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 1
        text: fact.label
    }
    BodyText {
        Layout.fillWidth: true
        text: fact.text
    }
    PosterButton {
        objectName: "mend"
        visible: fact.actionText !== ""
        side: Theme.touchSmall
        verticalPadding: Theme.mm(1)
        outlined: true
        fill: fact.good ? Theme.teal : Theme.red
        text: fact.actionText
        onClicked: fact.acted()
    }
}
