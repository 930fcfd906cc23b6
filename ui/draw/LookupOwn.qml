pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// One visitor in one draw: in or not, with which tickets from where, and what they won. Clears itself.
FocusScope {
    id: page

    required property LookupView view
    readonly property OwnDrawView own: view.own
    readonly property bool won: own.prizes.length > 0
    // Large words on a wide screen: what is said already makes room for the tickets.
    readonly property bool tight: Theme.textScale > 1.5 && !Theme.portrait
    readonly property bool inside: own.why === ""
    readonly property color textColor: Theme.onFill(fill)
    readonly property bool onPaper: !Qt.colorEqual(fill, Theme.teal)
    readonly property color fill: won ? Theme.gold : inside && own.struck === "" ? Theme.teal : Theme.paper

    PointHandler { onActiveChanged: page.view.touched() }
    Keys.onPressed: event => {
        page.view.touched()
        event.accepted = false
    }
    Connections {
        target: page.own
        function onChanged() {
            pager.stop()
            wall.positionViewAtBeginning()
        }
    }
    PosterCanvas {
        anchors.fill: parent
        fill: page.fill
    }
    Aloft {
        id: aloft
        title: title.text
        inkColor: page.textColor
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: aloft.height + Theme.margin
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            visible: page.own.count > 1 || !page.tight
            spacing: Theme.gap

            IconButton {
                objectName: "earlier"
                visible: page.own.count > 1
                enabled: page.own.at > 0
                symbol: Theme.rightToLeft ? "right" : "left"
                text: qsTr("The draw before")
                fill: page.textColor
                onClicked: page.own.turn(-1)
            }
            BodyText {
                objectName: "draw"
                Layout.fillWidth: true
                text: page.own.title === "" ? "\u2066" + page.own.code + "\u2069"
                    : "\u2068" + page.own.title + "\u2069 · \u2066" + page.own.code + "\u2069"
                color: page.textColor
                font.bold: true
                maximumLineCount: 1
                elide: Text.ElideRight
            }
            IconButton {
                objectName: "later"
                visible: page.own.count > 1
                enabled: page.own.at < page.own.count - 1
                symbol: Theme.rightToLeft ? "left" : "right"
                text: qsTr("The next draw")
                fill: page.textColor
                onClicked: page.own.turn(1)
            }
        }
        DisplayText {
            id: title
            objectName: "verdict"
            Layout.fillWidth: true
            visible: !aloft.visible
            text: page.verdict()
            color: page.textColor
            font.pixelSize: Theme.portrait ? Theme.hero : Theme.title
            fontSizeMode: Text.Fit
            maximumLineCount: 2
            Layout.maximumHeight: font.pixelSize * 2.1
            Accessible.role: Accessible.Heading
        }
        BodyText {
            objectName: "reason"
            Layout.fillWidth: true
            visible: text !== "" && !(page.won && page.tight)
            text: page.reason()
            color: page.textColor
            maximumLineCount: 4
            elide: Text.ElideRight
        }
        BodyText {
            objectName: "listed"
            Layout.fillWidth: true
            visible: page.inside
            text: qsTr("In the published list you are %1.").arg("\u2066" + page.own.person + "\u2069")
            color: page.textColor
            font.pixelSize: Theme.small
            font.bold: true
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gap
            spacing: Theme.gap

            GridView {
                id: wall
                objectName: "wall"
                readonly property int across: Math.max(1, Math.floor(width / (Theme.mm(92) * Theme.textScale)))
                visible: count > 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: page.own.tickets
                cellWidth: Math.floor(width / across)
                cellHeight: Theme.lead * 1.2 + Theme.small * 1.7 + Theme.mm(8)
                cacheBuffer: 0
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Your tickets")
                Keys.onUpPressed: pager.page(-1)
                Keys.onDownPressed: pager.page(1)

                delegate: Item {
                    id: cell
                    required property var model
                    width: wall.cellWidth
                    height: wall.cellHeight
                    LookupTicket {
                        anchors.fill: parent
                        anchors.rightMargin: wall.across > 1 ? Theme.gap : 0
                        anchors.bottomMargin: Theme.gap
                        tickets: cell.model.tickets
                        source: cell.model.source
                        style: cell.model.style
                        value: cell.model.value
                        reason: cell.model.reason
                    }
                }
                FocusRing { parent: wall; shown: wall.activeFocus; reach: 0 }
            }
            Mustache {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: Theme.mm(6)
                visible: wall.count === 0
                style: "natural"
                color: Theme.faded
            }
            PageButtons {
                id: pager
                subject: wall
                named: "wall"
                step: Math.max(1, Math.floor(wall.height / wall.cellHeight)) * wall.cellHeight
                fill: page.textColor
                onTurned: page.view.touched()
            }
        }
        FooterRow {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "done"
                    focus: true
                    fill: page.onPaper ? Theme.ink : Theme.paper
                    text: qsTr("Done")
                    onClicked: page.view.done()
                },
                PosterButton {
                    objectName: "somebodyElse"
                    fill: page.onPaper ? Theme.teal : Theme.gold
                    text: qsTr("Somebody else")
                    onClicked: page.view.begin()
                }
            ]
        }
    }

    function verdict(): string {
        const name = own.firstName === "" ? "" : "\u2068" + own.firstName + "\u2069"
        if (won)
            return name === "" ? qsTr("You won: %1!").arg(things()) : qsTr("%1, you won: %2!").arg(name).arg(things())
        if (!inside && own.over)
            return name === "" ? qsTr("You were not in this draw.") : qsTr("%1, you were not in this draw.").arg(name)
        if (!inside)
            return name === "" ? qsTr("You are not in this draw.") : qsTr("%1, you are not in this draw.").arg(name)
        if (own.struck !== "")
            return name === "" ? qsTr("You hold %Ln tickets, but they could not win.", "", own.held)
                : qsTr("%1, you hold %Ln tickets, but they could not win.", "", own.held).arg(name)
        if (own.over)
            return name === "" ? qsTr("You were in with %Ln tickets.", "", own.held)
                : qsTr("%1, you were in with %Ln tickets.", "", own.held).arg(name)
        return name === "" ? qsTr("You are in with %Ln tickets.", "", own.held)
            : qsTr("%1, you are in with %Ln tickets.", "", own.held).arg(name)
    }

    function reason(): string {
        if (won)
            return qsTr("You were in with %Ln tickets.", "", own.held)
        if (own.why === "no-ticket")
            return qsTr("You had no ticket when its list was frozen.")
        if (own.why === "team")
            return qsTr("It is only for %1.").arg(own.teams.map(team => "\u2068" + team + "\u2069").join(", "))
        if (own.why === "least")
            return qsTr("It takes %Ln tickets to be in.", "", own.least) + " " + qsTr("You had %Ln.", "", own.held)
        if (own.struck !== "")
            return qsTr("The list says why: %1").arg("\u2068" + own.struck + "\u2069")
        if (own.over)
            return qsTr("This time the prizes went to others. Thank you for playing!")
        return ""
    }

    function things(): string {
        return own.prizes.map(prize => "\u2068" + prize + "\u2069").join(", ")
    }
}
