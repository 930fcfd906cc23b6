pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt

// Teams by their tickets, each with its bar. The rows share the height there is; those that find no room are left out.
Item {
    id: ranks

    required property BoardView board
    property real tallest: Theme.mm(16) * Theme.textScale
    readonly property real smallest: Theme.mm(8) * Theme.textScale
    readonly property int most: Math.max(1, Math.floor(height / smallest))
    readonly property real rowHeight: Math.min(tallest, height / Math.max(1, Math.min(most, board.teamCount)))

    clip: true

    Repeater {
        model: ranks.board.teams
        RowLayout {
            id: row
            required property int index
            required property string name
            required property int tickets
            required property int place

            objectName: "team"
            anchors.left: ranks.left
            anchors.right: ranks.right
            y: index * ranks.rowHeight
            height: ranks.rowHeight
            visible: index < ranks.most
            spacing: Theme.gap

            DisplayText {
                Layout.preferredWidth: ranks.rowHeight * 0.9
                text: Theme.number(row.place)
                color: row.place === 1 ? Theme.red : Theme.ink
                font.pixelSize: ranks.rowHeight * 0.7
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                BodyText {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: bar.top
                    height: parent.height - bar.height * 2
                    text: row.name
                    font.weight: Font.Bold
                    font.pixelSize: Math.min(ranks.tallest * 0.44, ranks.rowHeight * 0.52)
                    verticalAlignment: Text.AlignBottom
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.mm(4.8)
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
                Rectangle {
                    id: bar
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: height * 0.6
                    height: ranks.rowHeight * 0.18
                    color: "transparent"
                    border.width: Theme.hairline
                    border.color: Theme.faded

                    Rectangle {
                        anchors.left: parent.left
                        width: ranks.board.mostTickets > 0 ? parent.width * row.tickets / ranks.board.mostTickets : 0
                        height: parent.height
                        color: [Theme.red, Theme.teal, Theme.gilt][Math.max(0, row.index) % 3]
                    }
                }
            }
            DisplayText {
                Layout.preferredWidth: ranks.rowHeight * 1.4
                text: Theme.number(row.tickets)
                font.pixelSize: ranks.rowHeight * 0.7
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
        }
    }
}
