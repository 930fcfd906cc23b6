import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// One person found: name large, team small.
AbstractButton {
    id: row

    required property string name
    required property string team
    property bool here: false

    text: name
    implicitHeight: Math.max(Theme.touch, content.implicitHeight + Theme.mm(4))
    horizontalPadding: Theme.mm(5)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + team
    Accessible.onPressAction: click()

    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.gold : Theme.card
        border.width: row.here ? Theme.line * 3 : Theme.line
        border.color: row.here ? Theme.red : Theme.ink
    }
    contentItem: RowLayout {
        id: content
        spacing: Theme.gap
        DisplayText {
            Layout.fillWidth: true
            text: row.name
            font.pixelSize: Theme.lead
            lineHeight: 1
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        BodyText {
            Layout.maximumWidth: row.width * 0.4
            text: row.team
            color: Theme.teal
            font.pixelSize: Theme.small
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
}
