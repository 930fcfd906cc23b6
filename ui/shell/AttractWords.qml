import QtQuick
import QtQuick.Layouts
import ui.kit

// A few words as large as they go: the newest clue, or the golden ones.
ColumnLayout {
    id: page
    property string title: ""
    property string text: ""
    property string style: Theme.ornament
    property color color: Theme.paper
    property color artColor: color

    spacing: Theme.mm(Theme.compact ? 2 : 6)

    Mustache {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.mm(Theme.compact ? 2 : 6)
        Layout.preferredWidth: Math.min(Theme.screenWidth * 0.36, Theme.screenHeight * 0.44)
        Layout.preferredHeight: Layout.preferredWidth * 0.36
        style: page.style
        color: page.artColor
    }
    DisplayText {
        objectName: "attractTitle"
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        color: page.color
        font.pixelSize: Theme.title
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 1
        text: page.title
    }
    DisplayText {
        objectName: "attractText"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: page.color
        font.pixelSize: Theme.compact ? Theme.hero : Theme.giant
        fontSizeMode: Text.Fit
        wrapMode: /\S{26}/.test(text) ? Text.Wrap : Text.WordWrap
        text: page.text
    }
}
