import QtQuick
import QtQuick.Layouts

// Low reach: what stands above everybody's reach, to be read only: a mustache, and whose page this is.
// Without low reach it is not there.
Item {
    id: aloft

    property string title: ""
    property string kicker: ""
    property string style: Theme.ornament
    property color inkColor: Theme.ink
    property color kickerColor: Theme.red
    // Room below the words for what a screen has to say itself; as tall as the one item in it.
    readonly property alias room: room

    anchors { top: parent.top; left: parent.left; right: parent.right }
    height: Theme.aloft
    visible: height > 0

    ColumnLayout {
        id: words
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.mm(8)
            bottomMargin: Theme.gap
        }
        spacing: Theme.gap

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Mustache {
                anchors.centerIn: parent
                width: Math.min(parent.width * 0.8, parent.height * 2.2)
                height: Math.min(parent.height * 0.8, width * 0.45)
                visible: parent.height > Theme.mm(20)
                style: aloft.style
                color: aloft.inkColor
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: text !== ""
            text: aloft.kicker
            color: aloft.kickerColor
            font.pixelSize: Theme.small
            font.bold: true
            font.capitalization: Font.AllUppercase
            font.letterSpacing: Theme.rightToLeft ? 0 : Theme.mm(0.4)
        }
        DisplayText {
            Layout.fillWidth: true
            Layout.maximumHeight: Theme.hero * 2.4
            visible: text !== ""
            text: aloft.title
            color: aloft.inkColor
            font.pixelSize: Theme.hero
            fontSizeMode: Text.Fit
            maximumLineCount: 2
            Accessible.role: Accessible.Heading
        }
        Item {
            id: room
            Layout.fillWidth: true
            implicitHeight: children.length > 0 ? children[0].implicitHeight : 0
            visible: children.length > 0
        }
    }
}
