pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// The winners of a contest, for the rest of the week.
ColumnLayout {
    id: page
    required property ContestCard card
    property color color: Theme.ink

    spacing: Theme.mm(Theme.compact ? 2 : 4)

    BodyText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        color: page.color
        font.bold: true
        text: qsTr("The winners!")
        visible: !Theme.compact
    }
    DisplayText {
        objectName: "attractTitle"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        horizontalAlignment: Text.AlignHCenter
        color: page.color
        font.pixelSize: Theme.portrait ? Theme.hero : Theme.title
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: Theme.portrait ? 2 : 1
        elide: Text.ElideRight
        text: page.card.title
    }
    WinnersWall {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        model: page.card.podium
    }
}
