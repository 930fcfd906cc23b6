import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.shell
import ui.awards
import ui.contest
import ui.draw
import ui.hunt
import ui.videos

// The poster on the wall: where the hunt stands, and the ways in.
Item {
    id: home
    required property ShellView shell
    required property BoardView board
    required property CluesView clues
    required property DrawBoardView draw
    required property ThanksLobby thanks
    required property GalleryView gallery
    required property CinemaView cinema
    readonly property bool thanking: thanks.proposing || thanks.printing || thanks.recording
    readonly property bool four: clues.count > 0
    readonly property int lines: (home.draw.lookupOpen ? 1 : 0) + (thanking ? 1 : 0) + (gallery.line === "" ? 0 : 1) + (cinema.count > 0 ? 1 : 0)

    Aloft { id: aloft }
    ColumnLayout {
        id: news
        parent: aloft.visible ? aloft.room : place
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: column.spacing

        HuntHeadline {
            Layout.fillWidth: true
            title: home.shell.title
            board: home.board
        }
        MustacheRuler {
            Layout.fillWidth: true
            value: home.board.found
            total: home.board.total
        }
    }
    ScrollColumn {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: aloft.height + Theme.mm(Theme.compact || aloft.visible ? 6 : 10)
        }

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Theme.mm(Theme.compact ? 2 : 4)

            Item {
                id: place
                Layout.fillWidth: true
                implicitHeight: news.implicitHeight
                visible: !aloft.visible
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.mm((Theme.portrait ? 120 : Theme.compact ? 34 : 42) * Theme.shout)
                Layout.topMargin: Theme.mm(2)
                columns: Theme.portrait ? (home.four ? 2 : 1) : home.four && Theme.textScale > 1.5 ? 2 : home.four ? 4 : 3
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                uniformCellHeights: true

                PosterButton {
                    objectName: "claim"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    focus: true
                    fill: Theme.red
                    fontSize: Theme.compact ? Theme.lead : Theme.title
                    mustacheStyle: "handlebar"
                    text: qsTr("Claim")
                    detail: qsTr("I found a mustache")
                    onClicked: home.shell.go("claim")
                }
                PosterButton {
                    objectName: "board"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    fill: Theme.gold
                    inkColor: Theme.ink
                    fontSize: Theme.compact ? Theme.lead : Theme.title
                    mustacheStyle: "imperial"
                    text: qsTr("The board")
                    detail: qsTr("Who is in front?")
                    onClicked: home.shell.go("board")
                }
                PosterButton {
                    objectName: "clues"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: home.four
                    fill: Theme.ink
                    fontSize: Theme.compact ? Theme.lead : Theme.title
                    mustacheStyle: "dali"
                    text: qsTr("Clues")
                    detail: home.clues.openCount === 0 ? qsTr("The first one opens soon") : qsTr("%Ln open now", "", home.clues.openCount)
                    onClicked: home.shell.go("clues")
                }
                PosterButton {
                    objectName: "howto"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    fill: Theme.teal
                    fontSize: Theme.compact ? Theme.lead : Theme.title
                    mustacheStyle: "walrus"
                    text: qsTr("How to play")
                    detail: qsTr("Three steps, one prize draw")
                    onClicked: home.shell.go("howto")
                }
            }
            GridLayout {
                Layout.fillWidth: true
                visible: home.lines > 0
                flow: Theme.portrait ? GridLayout.LeftToRight : GridLayout.TopToBottom
                columns: Theme.portrait ? 1 : -1
                rows: Theme.portrait ? -1 : home.lines > 3 ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: column.spacing
                uniformCellWidths: true

                ContestLine {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: home.gallery.line !== ""
                    view: home.gallery
                }
                CinemaLine {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: home.cinema.count > 0
                    view: home.cinema
                }
                DrawLine {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: home.draw.lookupOpen
                    onClicked: home.shell.go("lookup")
                }
                ThanksLine {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: home.thanking
                    view: home.thanks
                }
            }
            Rectangle {
                Layout.fillWidth: true
                visible: Theme.portrait || (!Theme.compact && home.lines === 0)
                implicitHeight: hint.implicitHeight + Theme.mm(6)
                color: Theme.card
                border { width: Theme.line; color: Theme.ink }
                radius: Theme.radius

                GridLayout {
                    id: hint
                    readonly property bool wide: words.implicitWidth + draw.implicitWidth + columnSpacing < width
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.mm(6) }
                    columns: wide ? 2 : 1
                    columnSpacing: Theme.margin

                    BodyText {
                        id: words
                        Layout.fillWidth: true
                        text: qsTr("Hold a mustache under the scanner. Any time, any screen.")
                    }
                    BodyText {
                        id: draw
                        objectName: "drawWhen"
                        Layout.fillWidth: !hint.wide
                        visible: home.draw.when !== ""
                        text: qsTr("Prize draw: %1").arg("\u2068" + home.draw.when + "\u2069")
                        color: Theme.red
                        font.bold: true
                    }
                }
            }
        }
    }
}
