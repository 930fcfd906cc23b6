pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt

// A list of the board, large enough for the other end of the room: the teams, or the latest finds.
ColumnLayout {
    id: page
    required property BoardView board
    property string title: ""
    property Component list

    spacing: Theme.mm(Theme.compact ? 2 : 5)

    DisplayText {
        objectName: "attractTitle"
        Layout.fillWidth: true
        Layout.topMargin: Theme.mm(Theme.portrait ? 6 : 0)
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.portrait ? Theme.hero : Theme.title
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 1
        text: page.title
    }
    Loader {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        sourceComponent: page.list
    }
}
