import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// Who won, for the rest of the week.
ColumnLayout {
    id: page
    required property DrawBoardView board

    spacing: Theme.mm(Theme.compact ? 2 : 5)

    DisplayText {
        objectName: "attractTitle"
        Layout.fillWidth: true
        Layout.topMargin: Theme.mm(Theme.portrait ? 6 : 0)
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.portrait ? Theme.giant : Theme.hero
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 1
        text: qsTr("The winners!")
    }
    AttractRows {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        model: page.board.winners
        secondColor: Theme.ink
    }
}
