pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt

// Teams by their tickets, each with its bar.
ColumnLayout {
    id: ranks

    required property BoardView board
    property int most: 99

    spacing: Theme.mm(1.6)

    Repeater {
        model: ranks.board.teams
        RowLayout {
            id: row
            required property int index
            required property string name
            required property int tickets
            required property int place

            objectName: "team"
            Layout.fillWidth: true
            visible: index < ranks.most
            spacing: Theme.gap

            DisplayText {
                Layout.preferredWidth: Theme.lead * 1.4
                font.pixelSize: Theme.lead
                text: Theme.number(row.place)
                color: row.place === 1 && row.tickets > 0 ? Theme.red : Theme.ink
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                BodyText {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.body * 1.3
                    verticalAlignment: Text.AlignVCenter
                    text: row.name
                    font.weight: Font.Bold
                    maximumLineCount: 1
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
                Item {
                    Layout.fillWidth: true
                    implicitHeight: Theme.mm(3)
                    Rectangle {
                        anchors.left: parent.left
                        width: parent.width
                        height: parent.height
                        color: "transparent"
                        border.width: Theme.hairline
                        border.color: Theme.faded
                    }
                    Rectangle {
                        anchors.left: parent.left
                        width: ranks.board.mostTickets > 0 ? parent.width * row.tickets / ranks.board.mostTickets : 0
                        height: parent.height
                        color: [Theme.red, Theme.teal, Theme.gold][row.index % 3]
                    }
                }
            }
            DisplayText {
                Layout.preferredWidth: Theme.lead * 2.2
                font.pixelSize: Theme.lead
                text: Theme.number(row.tickets)
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
        }
    }
}
