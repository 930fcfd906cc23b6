import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// One record: its name large, what there is to know small, a short word at the end.
AbstractButton {
    id: row

    required property string title
    required property string detail
    required property string badge
    required property string key
    property bool here: false

    text: title
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.mm(4))
    horizontalPadding: Theme.mm(5)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, detail, badge].filter(part => part !== "").join(", ")
    Accessible.onPressAction: click()

    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.gold : Theme.card
        border.width: row.here ? Theme.line * 3 : Theme.line
        border.color: row.here ? Theme.red : Theme.ink
    }
    contentItem: RowLayout {
        id: words
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            DisplayText {
                Layout.fillWidth: true
                text: row.title
                font.pixelSize: Theme.lead
                lineHeight: 1
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            BodyText {
                Layout.fillWidth: true
                visible: row.detail !== ""
                text: row.detail
                font.pixelSize: Theme.small
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
        BodyText {
            Layout.maximumWidth: row.width * 0.35
            visible: row.badge !== ""
            text: row.badge
            color: Theme.teal
            font { pixelSize: Theme.small; bold: true }
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
}
