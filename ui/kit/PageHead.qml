import QtQuick
import QtQuick.Layouts

// What stands at the top of a page: whose page it is, what it is about, and what is in its corner.
RowLayout {
    id: head

    property string title: ""
    property string kicker: ""
    property color inkColor: Theme.ink
    property color kickerColor: Theme.red
    property list<Item> corner
    // Low reach says title and kicker elsewhere.
    property bool headed: title !== "" || kicker !== ""
    property bool tight: false

    spacing: Theme.gap

    Item { Layout.fillWidth: true; visible: !head.headed }
    ColumnLayout {
        Layout.fillWidth: true
        visible: head.headed
        spacing: 0
        BodyText {
            Layout.fillWidth: true
            visible: text !== "" && !head.tight
            text: head.kicker
            color: head.kickerColor
            font.pixelSize: Theme.small
            font.bold: true
            font.capitalization: Font.AllUppercase
            font.letterSpacing: Theme.rightToLeft ? 0 : Theme.mm(0.4)
        }
        DisplayText {
            Layout.fillWidth: true
            visible: text !== ""
            text: head.title
            color: head.inkColor
            maximumLineCount: head.tight ? 1 : 2
            font.pixelSize: head.tight ? Theme.lead : Theme.title
            fontSizeMode: Text.Fit
            Accessible.role: Accessible.Heading
        }
    }
    Row {
        Layout.alignment: Qt.AlignTop
        spacing: Theme.gap
        data: head.corner
    }
}
