import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit

// One line of a judge's list.
AbstractButton {
    id: line

    required property int number
    required property string title
    required property string name
    required property string photo
    property string badge: ""
    property bool complete: false
    readonly property bool practice: number === 0

    text: practice ? qsTr("To warm up") : title
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.mm(4))
    horizontalPadding: Theme.mm(4)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: [practice ? "" : Theme.number(number), text, detail.text, badge].filter(part => part !== "").join(", ")
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: line.down ? Theme.gold : Theme.card
        border { width: Theme.line; color: Theme.ink }

        FocusRing { shown: line.activeFocus }
    }
    contentItem: RowLayout {
        id: words
        spacing: Theme.gap

        Rectangle {
            Layout.preferredWidth: Math.max(Theme.touchSmall, sign.implicitWidth + Theme.mm(4))
            Layout.preferredHeight: Theme.touchSmall
            radius: height / 2
            color: line.practice ? "transparent" : line.complete ? Theme.teal : Theme.gold

            DisplayText {
                id: sign
                anchors.centerIn: parent
                visible: !line.practice
                text: Theme.number(line.number)
                color: Theme.onFill(line.complete ? Theme.teal : Theme.gold)
                font.pixelSize: Theme.lead
                lineHeight: 1
                Accessible.ignored: true
            }
            Mustache {
                anchors.fill: parent
                visible: line.practice
                style: "pencil"
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            DisplayText {
                Layout.fillWidth: true
                text: line.text
                font.pixelSize: Theme.lead
                lineHeight: 1
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            BodyText {
                id: detail
                Layout.fillWidth: true
                visible: text !== ""
                text: line.practice ? qsTr("Does not count") : line.name === line.title ? "" : line.name
                font.pixelSize: Theme.small
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        BodyText {
            Layout.maximumWidth: line.width * 0.35
            visible: line.badge !== ""
            text: line.badge
            color: line.complete ? Theme.teal : Theme.red
            font { pixelSize: Theme.small; bold: true }
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
