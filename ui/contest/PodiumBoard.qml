pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.contest

// Costumes page by page, large enough for the whole room. Pages turn by themselves.
FocusScope {
    id: board

    // As PodiumView.rows has them.
    property var rows: []
    property bool pictured: false
    property int turnsAfter: 5000
    property int page: 0

    readonly property bool anyPhoto: pictured && rows.some(row => row.photo !== "")
    // Of one card, at least: letters for eight metres, and a picture over them.
    readonly property real narrowest: Theme.mm((pictured ? 62 : 90) * Theme.shout)
    readonly property real lowest: Theme.mm((pictured ? 56 : 30) * Theme.shout)
    readonly property int mostColumns: Math.max(1, Math.floor(width / narrowest))
    readonly property int mostLines: Math.max(1, Math.floor(height / lowest))
    readonly property int perPage: mostColumns * mostLines
    readonly property int pages: Math.max(1, Math.ceil(rows.length / perPage))
    readonly property int shown: pages > 1 ? perPage : rows.length
    // As few lines as the width allows, and columns that are filled.
    readonly property int lines: pages > 1 ? mostLines : Math.max(1, bestLines())
    readonly property int columns: Math.max(1, Math.ceil(shown / lines))
    readonly property int first: Math.min(page, pages - 1) * perPage

    function bestLines(): int {
        let best = 1
        let largest = 0
        for (let count = 1; count <= Math.min(mostLines, shown); count++) {
            const across = Math.ceil(shown / count)
            if (across > mostColumns)
                continue
            const card = Math.min(width / across, 1.6 * height / count)
            if (card > largest) {
                largest = card
                best = count
            }
        }
        return best
    }

    function turn(by: int) {
        page = (page + by + pages) % pages
        if (turning.running)
            turning.restart()
        leaf.restart()
    }

    Grid {
        id: leafs
        anchors.fill: parent
        columns: board.columns

        Repeater {
            model: Math.max(0, Math.min(board.shown, board.rows.length - board.first))
            Item {
                id: place
                required property int index
                readonly property var row: board.rows[board.first + index] ?? null
                width: Math.floor(board.width / board.columns)
                height: Math.floor(board.height / board.lines)

                PodiumCard {
                    objectName: "card" + number
                    anchors.fill: parent
                    anchors.margins: Theme.mm(1.5)
                    place: board.pictured ? 0 : place.row?.place ?? 0
                    number: place.row?.number ?? 0
                    title: place.row?.title ?? ""
                    name: place.row?.name ?? ""
                    photo: board.pictured ? place.row?.photo ?? "" : ""
                }
            }
        }
    }
    Timer {
        id: turning
        interval: board.turnsAfter
        repeat: true
        running: board.visible && board.pages > 1
        onTriggered: board.turn(1)
    }
    NumberAnimation {
        id: leaf
        target: leafs
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.fade
    }
}
