import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit
import ui.admin.videos

// One video of a list: its picture, its name, what there is to know, and a grip to carry it to another place.
AbstractButton {
    id: row

    required property int index
    required property string title
    required property string detail
    required property string badge
    required property string key
    required property string poster
    required property int shown
    property bool here: false
    property bool movable: false
    property bool lifted: false
    readonly property bool roomy: width > Theme.mm(150) * Theme.textScale

    text: title
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.mm(4))
    horizontalPadding: Theme.mm(3)
    verticalPadding: Theme.mm(2)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, detail, badge].filter(part => part !== "").join(", ")
    Accessible.onPressAction: click()

    background: Rectangle {
        radius: Theme.radius
        color: row.down || row.lifted ? Theme.gold : Theme.card
        border.width: row.here || row.lifted ? Theme.line * 3 : Theme.line
        border.color: row.here || row.lifted ? Theme.red : Theme.ink
    }
    contentItem: RowLayout {
        id: words
        spacing: Theme.gap

        VideoGrip {
            objectName: "grip" + row.index
            Layout.preferredWidth: Theme.touchSmall
            Layout.fillHeight: true
            visible: row.movable
            held: row.lifted
        }
        VideoPoster {
            Layout.preferredWidth: Theme.mm(28)
            Layout.preferredHeight: Theme.mm(16)
            visible: row.roomy
            source: row.poster
            message: row.poster === ""
            opacity: row.shown > 0 ? 1 : 0.4
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: row.roomy || !row.movable ? Theme.mm(2) : 0
            spacing: 0

            DisplayText {
                Layout.fillWidth: true
                text: row.title
                color: row.shown > 0 ? Theme.ink : Theme.inkSoft
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
            Layout.maximumWidth: row.width * 0.3
            visible: row.badge !== ""
            text: row.badge
            color: Theme.teal
            font { pixelSize: Theme.small; bold: true }
            maximumLineCount: 3
            elide: Text.ElideRight
        }
    }
}
