import QtQuick
import QtQuick.Layouts
import ui.kit

// What somebody holds for one find: its mustache, its ticket or what became of it, and when it was.
Rectangle {
    id: paper

    required property string kind
    required property string tickets
    required property string style
    required property int value
    required property string when
    property bool large: false
    readonly property bool mine: kind === "ticket" || kind === "granted"

    objectName: "own-" + kind
    radius: Theme.radius
    color: mine ? Theme.card : Theme.paper
    border.width: Theme.line
    border.color: Theme.ink
    Accessible.role: Accessible.ListItem
    Accessible.name: number.text + " " + note.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(4)
        anchors.rightMargin: Theme.mm(4)
        spacing: Theme.gap

        Item {
            Layout.preferredWidth: Theme.mm(paper.large ? 30 : 18)
            Layout.preferredHeight: Theme.mm(paper.large ? 14 : 8)

            Mustache {
                anchors.fill: parent
                visible: paper.style !== ""
                style: paper.style
                color: paper.value > 1 ? Theme.gold : paper.mine ? Theme.ink : Theme.inkSoft
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
                id: number
                Layout.fillWidth: true
                text: paper.mine ? "\u2066" + paper.tickets + "\u2069"
                    : paper.kind === "waiting" ? qsTr("The organizer decides") : qsTr("Not granted")
                font.pixelSize: paper.large ? Theme.title : Theme.lead
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.mm(4.8)
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
            BodyText {
                id: note
                Layout.fillWidth: true
                visible: paper.when !== ""
                text: paper.kind === "granted" ? qsTr("Late, but granted") : paper.when
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
