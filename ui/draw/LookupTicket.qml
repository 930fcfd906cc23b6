import QtQuick
import QtQuick.Layouts
import ui.kit

// Tickets in a draw and what they came from: a mustache with its name, or the reason of a grant.
Rectangle {
    id: paper

    required property string tickets
    required property string source
    required property string style
    required property int value
    required property string reason

    objectName: "drawTicket"
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.line
    border.color: Theme.ink
    Accessible.role: Accessible.ListItem
    Accessible.name: paper.tickets + " " + from.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(4)
        anchors.rightMargin: Theme.mm(4)
        spacing: Theme.gap

        Item {
            Layout.preferredWidth: Theme.mm(18)
            Layout.preferredHeight: Theme.mm(8)

            Mustache {
                anchors.fill: parent
                visible: paper.style !== ""
                style: paper.style
                color: paper.value > 1 ? Theme.gilt : Theme.ink
            }
            Symbol {
                anchors.fill: parent
                visible: paper.style === ""
                name: "star"
                color: Theme.gold
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            DisplayText {
                Layout.fillWidth: true
                text: "\u2066" + paper.tickets + "\u2069"
                font.pixelSize: Theme.lead
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.mm(4.8)
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
            BodyText {
                id: from
                Layout.fillWidth: true
                text: paper.source === "" ? paper.reason : qsTr("from %1").arg("\u2066" + paper.source + "\u2069")
                color: Theme.inkSoft
                font.pixelSize: Theme.small
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.mm(4)
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
    }
}
