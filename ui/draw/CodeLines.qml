pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit

// 64 digits under their name, in groups of four that stand below each other.
ColumnLayout {
    id: lines

    property string name: ""
    property var groups: []
    property color color: Theme.ink
    readonly property int across: 8
    readonly property real room: (width - (across - 1) * Theme.mm(1.6)) / across

    spacing: 0

    BodyText {
        Layout.fillWidth: true
        text: lines.name
        color: lines.color
        font.pixelSize: Theme.small
        font.bold: true
    }
    Grid {
        Layout.fillWidth: true
        columns: lines.across
        columnSpacing: Theme.mm(1.6)
        layoutDirection: Qt.LeftToRight
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.StaticText
        Accessible.name: lines.groups.join(" ")

        Repeater {
            model: lines.groups
            BodyText {
                required property string modelData
                width: lines.room
                text: modelData
                color: lines.color
                font.pixelSize: Math.min(Theme.mm(Theme.compact ? 5.6 : 8), lines.room * 0.38)
                lineHeight: 0.78
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
