pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt
import ui.hunt.art

// After a pass: what you hold, find by find. Clears itself; nothing of it is left for the next one.
FocusScope {
    id: screen

    required property HuntView view
    required property MineView mine
    readonly property color fill: Theme.red

    Inks { id: inks; fill: screen.fill }
    PointHandler { onActiveChanged: screen.view.touched() }
    Connections {
        target: screen.mine
        function onChanged() {
            pager.stop()
            wall.positionViewAtBeginning()
        }
    }
    PosterCanvas {
        anchors.fill: parent
        fill: screen.fill
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        DisplayText {
            objectName: "title"
            Layout.fillWidth: true
            text: screen.heading()
            color: inks.text
            font.pixelSize: Theme.portrait ? Theme.hero : Theme.title
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: Theme.portrait ? 2 : 1
            Accessible.role: Accessible.Heading
        }
        BodyText {
            objectName: "text"
            Layout.fillWidth: true
            visible: text !== ""
            text: screen.news()
            color: inks.text
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gap
            spacing: Theme.gap

            GridView {
                id: wall
                objectName: "wall"
                // Large as long as all of them find room so.
                readonly property int side: Theme.title * 1.2 + Theme.small * 1.7 + Theme.mm(12)
                readonly property bool large: Math.ceil(count / columns(130)) * side <= height
                readonly property int across: columns(large ? 130 : 92)
                visible: count > 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: screen.mine.finds
                cellWidth: Math.floor(width / across)
                cellHeight: large ? side : Theme.lead * 1.2 + Theme.small * 1.7 + Theme.mm(8)
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
                    OwnTicket {
                        anchors.fill: parent
                        anchors.rightMargin: wall.across > 1 ? Theme.gap : 0
                        anchors.bottomMargin: Theme.gap
                        large: wall.large
                        kind: cell.model.kind
                        tickets: cell.model.tickets
                        style: cell.model.style
                        value: cell.model.value
                        when: cell.model.when
                    }
                }
                FocusRing { parent: wall; shown: wall.activeFocus; reach: 0 }
                function columns(least: int): int {
                    return Math.max(1, Math.floor(width / (Theme.mm(least) * Theme.textScale)))
                }
            }
            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: active
                active: wall.count === 0
                sourceComponent: Component { Hello {} }
            }
            PageButtons {
                id: pager
                subject: wall
                named: "wall"
                step: Math.max(1, Math.floor(wall.height / wall.cellHeight)) * wall.cellHeight
                fill: inks.text
                onTurned: screen.view.touched()
            }
        }
        Buttons {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "vote"
                    visible: screen.mine.mayVote
                    fill: inks.main
                    text: qsTr("Vote now")
                    onClicked: screen.mine.vote()
                },
                PosterButton {
                    objectName: "done"
                    focus: true
                    fill: screen.mine.mayVote ? inks.second : inks.main
                    text: qsTr("Done")
                    onClicked: screen.view.done()
                },
                PosterButton {
                    objectName: "another"
                    fill: inks.second
                    text: qsTr("I have one to scan")
                    onClicked: screen.view.another()
                }
            ]
        }
    }
    Keys.onPressed: event => {
        screen.view.touched()
        event.accepted = false
    }

    function heading(): string {
        const name = "\u2068" + view.firstName + "\u2069"
        if (view.held === 0)
            return view.firstName === "" ? qsTr("Your first ticket is still out there.")
                : qsTr("%1, your first ticket is still out there.").arg(name)
        return view.firstName === "" ? qsTr("You hold %Ln tickets.", "", view.held)
            : qsTr("%1, you hold %Ln tickets.", "", view.held).arg(name)
    }

    // Where the team stands, and what is not decided yet.
    function news(): string {
        const parts = []
        if (view.team !== "")
            parts.push(qsTr("%1: place %L2 of %L3.").arg("\u2068" + view.team + "\u2069").arg(view.place).arg(view.teamCount))
        if (mine.waiting > 0)
            parts.push(qsTr("%Ln late finds wait for the organizer.", "", mine.waiting))
        if (view.held === 0 && mine.waiting === 0)
            parts.push(qsTr("Hold a mustache under the scanner and it is yours."))
        return parts.join(" ")
    }
}
