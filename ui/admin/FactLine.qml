import QtQuick
import QtQuick.Layouts
import ui.kit

// One line of how things are: a word, and a sentence about it.
RowLayout {
    id: fact
    property string label: ""
    property string text: ""
    property bool good: true

    Layout.fillWidth: true
    spacing: Theme.mm(4)

    DisplayText {
        Layout.preferredWidth: Theme.mm(34) * Theme.textScale
        Layout.alignment: Qt.AlignTop
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
}
