import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit

// One prize of a draw: its picture, its name and how often; touched, it opens. Up and down beside it.
RowLayout {
    id: line
    required property string name
    required property string detail
    required property string picture
    required property int place
    required property int last

    signal opened()
    signal moved(int by)

    spacing: Theme.gap

    AbstractButton {
        id: card
        objectName: "prize" + line.place
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.mm(4))
        horizontalPadding: Theme.mm(4)
        verticalPadding: Theme.mm(2)
        text: line.name
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: line.detail === "" ? line.name : line.name + ", " + line.detail
        Accessible.onPressAction: click()
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: line.opened()

        background: Rectangle {
            radius: Theme.radius
            color: card.down ? Theme.gold : Theme.card
            border.width: Theme.line
            border.color: Theme.ink

            FocusRing { shown: card.activeFocus }
        }
        contentItem: RowLayout {
            id: words
            spacing: Theme.mm(4)

            DisplayText {
                text: Theme.number(line.place + 1)
                color: Theme.red
                font.pixelSize: Theme.lead
                lineHeight: 1
            }
            Image {
                Layout.preferredWidth: Theme.touchSmall
                Layout.preferredHeight: Theme.touchSmall
                visible: line.picture !== ""
                source: line.picture
                sourceSize { width: Theme.touchSmall; height: Theme.touchSmall }
                fillMode: Image.PreserveAspectFit
                Accessible.ignored: true
            }
            DisplayText {
                Layout.fillWidth: true
                text: line.name
                font.pixelSize: Theme.lead
                lineHeight: 1
            }
            BodyText {
                visible: line.detail !== ""
                text: line.detail
                color: Theme.teal
                font { pixelSize: Theme.small; bold: true }
            }
        }
    }
    IconButton {
        objectName: "up" + line.place
        symbol: "up"
        text: qsTr("%1 goes up").arg(line.name)
        enabled: line.place > 0
        onClicked: line.moved(-1)
    }
    IconButton {
        objectName: "down" + line.place
        symbol: "down"
        text: qsTr("%1 goes down").arg(line.name)
        enabled: line.last === 0
        onClicked: line.moved(1)
    }
}
