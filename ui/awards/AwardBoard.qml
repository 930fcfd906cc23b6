pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.awards

// Awards page by page, large enough for the whole room. To choose from, each is a control; else pages turn by themselves.
FocusScope {
    id: board

    // As RedCarpetView.rows has them.
    property var rows: []
    property bool touchable: false
    property color inkColor: Theme.ink
    property int turnsAfter: 5000
    property int page: 0

    readonly property int columns: Math.max(1, Math.min(rows.length, Math.floor(width / Theme.mm(110 * Theme.shout))))
    // Long titles need more lines.
    readonly property bool wordy: rows.some(row => row.title.length > 60)
    readonly property real least: Theme.mm((touchable ? 22 : 30) + (wordy ? 14 : 0)) * Theme.shout
    readonly property int most: Math.max(1, Math.floor(height / least))
    readonly property int perPage: columns * most
    readonly property int pages: Math.max(1, Math.ceil(rows.length / perPage))
    readonly property int lines: pages > 1 ? most : Math.max(1, Math.ceil(rows.length / columns))
    readonly property int first: Math.min(page, pages - 1) * perPage

    signal chosen(string serial)

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
            model: Math.max(0, Math.min(board.perPage, board.rows.length - board.first))
            Item {
                id: place
                required property int index
                readonly property var row: board.rows[board.first + index] ?? null
                width: Math.floor(board.width / board.columns)
                height: Math.floor(board.height / board.lines)

                AwardCard {
                    objectName: "award" + number
                    anchors.fill: parent
                    anchors.margins: Theme.mm(1.5)
                    number: place.row?.number ?? 0
                    title: place.row?.title ?? ""
                    name: place.row?.name ?? ""
                    quiet: (place.row?.quiet ?? 0) > 0
                    here: (place.row?.here ?? 0) > 0
                    touchable: board.touchable
                    inkColor: board.inkColor
                    onClicked: board.chosen(place.row?.serial ?? "")
                }
            }
        }
    }
    Timer {
        id: turning
        interval: board.turnsAfter
        repeat: true
        running: board.visible && board.pages > 1 && !board.touchable
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
