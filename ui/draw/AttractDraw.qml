import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// The draw to come: when it is, and what can be won.
ColumnLayout {
    id: page
    required property DrawBoardView board
    property color color: Theme.paper
    readonly property bool prizes: rows.count > 0

    spacing: Theme.mm(Theme.compact ? 2 : 5)

    Mustache {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.mm(4)
        Layout.preferredWidth: Math.min(Theme.screenWidth * 0.36, Theme.screenHeight * 0.44)
        Layout.preferredHeight: Layout.preferredWidth * 0.36
        visible: !page.prizes || Theme.portrait
        style: "imperial"
        color: Theme.gold
    }
    DisplayText {
        objectName: "attractTitle"
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        color: page.color
        font.pixelSize: Theme.portrait ? Theme.hero : Theme.title
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 1
        text: qsTr("The prize draw")
    }
    DisplayText {
        objectName: "attractWhen"
        Layout.fillWidth: true
        Layout.fillHeight: !page.prizes
        Layout.preferredHeight: page.prizes && Theme.portrait ? Theme.giant * 2.4 : implicitHeight
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: Theme.gold
        font.pixelSize: Theme.portrait || !page.prizes ? Theme.giant : Theme.hero
        fontSizeMode: page.prizes && !Theme.portrait ? Text.HorizontalFit : Text.Fit
        maximumLineCount: page.prizes && !Theme.portrait ? 1 : 3
        text: page.board.when === "" ? qsTr("Coming soon!") : page.board.when
    }
    AttractRows {
        id: rows
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        visible: page.prizes
        model: page.board.prizes
        color: page.color
        secondColor: Theme.gold
        secondBefore: "× "
    }
}
