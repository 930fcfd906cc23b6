pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt

// Who found something last.
Item {
    id: finds

    required property BoardView board
    property int fontSize: Theme.body
    readonly property real rowHeight: fontSize * 1.6
    readonly property int most: Math.floor(height / rowHeight)

    clip: true

    function ago(minutes: int): string {
        if (minutes < 1)
            return qsTr("just now")
        if (minutes < 60)
            return qsTr("%Ln minutes ago", "", minutes)
        if (minutes < 60 * 24)
            return qsTr("%Ln hours ago", "", Math.floor(minutes / 60))
        return qsTr("%Ln days ago", "", Math.floor(minutes / 60 / 24))
    }

    Repeater {
        model: finds.board.latest
        RowLayout {
            id: row
            required property int index
            required property string name
            required property string style
            required property int value
            required property int minutes

            objectName: "find"
            anchors.left: finds.left
            anchors.right: finds.right
            y: index * finds.rowHeight
            height: finds.rowHeight
            visible: index < finds.most
            spacing: Theme.gap

            Mustache {
                Layout.preferredWidth: finds.rowHeight * 1.43
                Layout.preferredHeight: finds.rowHeight * 0.63
                style: row.style
                color: row.value > 1 ? Theme.gilt : Theme.ink
            }
            BodyText {
                Layout.fillWidth: true
                text: row.name === "" ? qsTr("Somebody") : row.name
                font.weight: Font.Bold
                font.pixelSize: finds.fontSize
                maximumLineCount: 1
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.mm(4.8)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            BodyText {
                visible: finds.width > finds.fontSize * 10.7
                text: finds.ago(row.minutes)
                color: Theme.inkSoft
                font.pixelSize: finds.fontSize * 0.77
                wrapMode: Text.NoWrap
            }
        }
    }
}
