import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit

// One award: its place in the show, its title, who gets it; touched, it opens. Up and down beside it.
RowLayout {
    id: line
    required property string title
    required property string detail
    required property string badge
    required property string key
    required property int place
    required property int last
    property bool here: false

    signal opened()
    signal moved(int by)

    spacing: Theme.gap

    AbstractButton {
        id: card
        objectName: "award" + line.place
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.mm(4))
        horizontalPadding: Theme.mm(4)
        text: line.title
        focusPolicy: Qt.NoFocus
        Accessible.role: Accessible.ListItem
        Accessible.name: [line.title, line.detail, line.badge].filter(part => part !== "").join(", ")
        Accessible.onPressAction: click()
        onClicked: line.opened()

        background: Rectangle {
            radius: Theme.radius
            color: card.down ? Theme.gold : Theme.card
            border.width: line.here ? Theme.line * 3 : Theme.line
            border.color: line.here ? Theme.red : Theme.ink
        }
        contentItem: RowLayout {
            id: words
            spacing: Theme.mm(4)

            DisplayText {
                Layout.minimumWidth: Theme.mm(8 * Theme.textScale)
                text: Theme.number(line.place + 1)
                color: Theme.red
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                DisplayText {
                    Layout.fillWidth: true
                    text: line.title
                    font.pixelSize: Theme.lead
                    lineHeight: 1
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
                BodyText {
                    Layout.fillWidth: true
                    text: line.detail
                    font.pixelSize: Theme.small
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
            }
            BodyText {
                Layout.maximumWidth: card.width * 0.3
                visible: line.badge !== ""
                text: line.badge
                color: Theme.teal
                font { pixelSize: Theme.small; bold: true }
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
    IconButton {
        objectName: "up" + line.place
        symbol: "up"
        text: qsTr("%1 comes earlier").arg(line.title)
        enabled: line.place > 0
        onClicked: line.moved(-1)
    }
    IconButton {
        objectName: "down" + line.place
        symbol: "down"
        text: qsTr("%1 comes later").arg(line.title)
        enabled: line.last === 0
        onClicked: line.moved(1)
    }
}
