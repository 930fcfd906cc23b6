pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.hunt

// What is printed on the ticket: for whom, its number or numbers, its mustaches, and what that means now.
// Heights are shares of the paper: 3 for whom, 15 for the numbers, 10 for the facts below or beside them.
Item {
    id: words

    required property HuntView view
    readonly property bool upright: width < height * 1.5
    readonly property bool low: height < Theme.mm(66)
    readonly property real tall: upright ? height * 0.6 : height
    readonly property real wide: upright ? width : (width - Theme.margin) * (low ? 0.5 : 0.6)
    readonly property real share: tall / (low ? 18 : 28)
    readonly property string day: view.raffle(Theme.language)
    readonly property string raffle: day === "" ? "" : qsTr("The draw: %1").arg("\u2068" + day + "\u2069")
    readonly property var styles: view.styles.slice(0, low ? 1 : 3)
    readonly property real curlHeight: aside.height * (low ? 0.2 : view.golden ? 0.7 : 1) / Math.max(1, styles.length)

    Column {
        anchors.left: parent.left
        anchors.top: parent.top
        width: words.wide

        Line {
            objectName: "forWhom"
            width: parent.width
            height: words.share * 3
            text: words.view.name === "" ? qsTr("Raffle ticket") : qsTr("Raffle ticket for %1").arg("\u2068" + words.view.name + "\u2069")
            color: Theme.red
            font.weight: Font.Bold
        }
        Repeater {
            model: words.view.ticketLines
            DisplayText {
                required property string modelData
                objectName: "ticketNumber"
                width: words.wide
                height: words.share * 15 / Math.max(1, words.view.ticketLines.length)
                text: "\u2066" + modelData + "\u2069"
                font.pixelSize: Theme.giant * 2
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.mm(4.8)
                wrapMode: Text.NoWrap
                lineHeight: 1
                verticalAlignment: Text.AlignVCenter
            }
        }
        TicketFacts {
            width: parent.width
            visible: !words.low
            view: words.view
            raffle: words.raffle
            tall: words.share * 10
        }
    }
    Column {
        id: aside
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: words.upright ? words.width : words.width - words.wide - Theme.margin
        height: words.upright ? words.height - words.tall - Theme.gap : words.height

        Repeater {
            model: words.styles
            Mustache {
                required property string modelData
                width: aside.width
                height: words.curlHeight
                style: modelData
            }
        }
        Stamp {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: words.view.golden && !words.low
            text: qsTr("Golden!")
            fontSize: Theme.mm(9)
        }
        TicketFacts {
            width: parent.width
            visible: words.low
            low: true
            view: words.view
            raffle: words.raffle
            tall: aside.height * 0.8
        }
    }
}
