pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.shell
import ui.contest
import ui.draw
import ui.hunt
import ui.videos

// What the break room sees when nobody stands here: one board after the other. The whole screen starts; nothing personal.
Item {
    id: screen
    required property ShellView shell
    required property BoardView board
    required property CluesView clues
    required property AttractView attract
    required property LobbyView lobby
    required property DrawLobby draws
    required property GalleryView gallery
    // One contest after the other has its board; whoever won something stands on gold.
    // A video has the whole screen.
    readonly property bool ofVideo: attract.board === "video"
    readonly property bool ofContest: attract.board.startsWith("contest-")
    readonly property bool ofWinners: ofContest && gallery.poster.stage === "revealed"
    readonly property string kind: ofWinners ? "winners" : ofContest ? "contest" : attract.board
    readonly property color fill: ({ teams: Theme.paper, latest: Theme.paper, clue: Theme.teal, golden: Theme.gold, draw: Theme.ink, winners: Theme.gold, contest: Theme.teal })[kind] ?? Theme.red
    readonly property color inkColor: Theme.onFill(fill)
    readonly property color startColor: ({ golden: Theme.ink, winners: Theme.ink, teams: Theme.red, latest: Theme.red })[kind] ?? Theme.gold

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch anywhere to start")
    focus: true
    Keys.onPressed: shell.go("home")

    Rectangle {
        anchors.fill: parent
        color: screen.fill
    }
    Rectangle {
        anchors { fill: parent; margins: Theme.mm(6) }
        color: "transparent"
        border { width: Theme.mm(1.6); color: screen.inkColor }
    }
    Rectangle {
        anchors { fill: parent; margins: Theme.mm(9) }
        color: "transparent"
        border { width: Theme.line; color: screen.inkColor }
    }
    ColumnLayout {
        anchors { fill: parent; margins: Theme.mm(Theme.compact ? 12 : 16) }
        visible: !screen.ofVideo
        spacing: Theme.mm(Theme.compact ? 1 : 4)

        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: screen.inkColor
            font { weight: Font.Bold; letterSpacing: Theme.rightToLeft ? 0 : Theme.mm(0.5); capitalization: Font.AllUppercase }
            maximumLineCount: 2
            elide: Text.ElideRight
            text: screen.shell.title
        }
        Loader {
            id: page
            objectName: screen.ofVideo ? "" : "attract-" + screen.attract.board
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: screen.ofVideo ? null : screen.ofWinners ? podium : screen.ofContest ? contest : ({ teams: teams, latest: latest, clue: clue, golden: golden, draw: draw, winners: winners })[screen.attract.board] ?? hunt
            onLoaded: arrival.restart()
            // Two contests in a row have the same board: it comes anew for each.
            onObjectNameChanged: if (screen.ofContest) {
                active = false
                active = true
            }

            NumberAnimation { id: arrival; target: page; property: "opacity"; from: 0; to: 1; duration: Theme.calm }
        }
        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(screen.width - Theme.mm(40), start.implicitWidth + Theme.mm(24))
            Layout.preferredHeight: start.implicitHeight + Theme.mm(8)
            color: screen.startColor
            radius: Theme.radius

            DisplayText {
                id: start
                anchors { fill: parent; margins: Theme.mm(3) }
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.Fit
                color: Theme.onFill(parent.color)
                text: qsTr("Touch anywhere to start")
            }
        }
    }
    Component {
        id: hunt
        AttractHunt { board: screen.board; color: screen.inkColor }
    }
    Component {
        id: teams
        AttractList {
            board: screen.board
            title: qsTr("Who is in front?")
            list: Component { TeamRanks { board: screen.board; tallest: Theme.mm(26) } }
        }
    }
    Component {
        id: latest
        AttractList {
            board: screen.board
            title: qsTr("The latest finds")
            list: Component { LatestFinds { board: screen.board; fontSize: Theme.title } }
        }
    }
    Component {
        id: clue
        AttractWords {
            title: qsTr("The newest clue")
            text: screen.clues.newest
            style: "dali"
            color: screen.inkColor
            artColor: Theme.gold
        }
    }
    Component {
        id: golden
        AttractWords {
            title: qsTr("Each of them is worth several tickets.")
            text: qsTr("%Ln golden ones are still out there.", "", screen.board.golden)
            style: "imperial"
            color: screen.inkColor
        }
    }
    Component {
        id: draw
        AttractDraw {
            board: screen.draws.board
            color: screen.inkColor
        }
    }
    Component {
        id: winners
        AttractWinners { board: screen.draws.board }
    }
    Component {
        id: contest
        AttractContest { gallery: screen.gallery; color: screen.inkColor }
    }
    Component {
        id: podium
        AttractPodium { card: screen.gallery.poster; color: screen.inkColor }
    }
    Loader {
        objectName: screen.ofVideo ? "attract-video" : ""
        anchors.fill: parent
        active: screen.ofVideo
        sourceComponent: VideoBoard {
            lobby: screen.lobby
            startText: qsTr("Touch anywhere to start")
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: screen.shell.go("home")
    }
}
