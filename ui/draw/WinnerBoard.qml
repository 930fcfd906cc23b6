pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.draw

// Many winners, page by page: as many columns as leave the names large enough for the whole hall. Pages turn by
// themselves unless somebody marks names here.
FocusScope {
    id: board

    required property ShowView view
    property bool touchable: false
    property color inkColor: Theme.ink
    property int turnsAfter: 5000
    property int page: 0

    readonly property real far: Theme.mm(16 * Theme.shout)
    readonly property real longest: Math.min(far * 11, width)
    readonly property var measured: {
        let widest = far * 4
        let tall = false
        for (const name of view.boardNames) {
            const wide = metrics.advanceWidth(name) * 1.06
            tall = tall || wide > longest
            widest = Math.max(widest, Math.min(wide, longest))
        }
        return { widest: widest, tall: tall }
    }
    readonly property bool mixed: view.prize === ""
    readonly property bool detailed: mixed || touchable
    readonly property bool refilled: view.boardFormer
    readonly property real nameHeight: far * (measured.tall ? 2.3 : 1.25)
    readonly property real small: Theme.body * 1.6
    readonly property int columns: Math.max(1, Math.min(view.boardNames.length, Math.floor(width / (measured.widest + far * 1.1 + Theme.mm(12)))))
    readonly property real cellWidth: Math.floor(width / columns)
    readonly property real wanted: nameHeight + (detailed ? small : 0) + (refilled ? small : 0) + Theme.mm(6)
    readonly property int rows: Math.max(1, Math.floor(height / wanted))
    readonly property real cellHeight: Math.floor(height / rows)
    readonly property int perPage: rows * columns
    readonly property int pages: Math.max(1, Math.ceil(view.boardNames.length / perPage))

    signal chosen(var card)

    function turn(by: int) {
        page = (page + by + pages) % pages
        if (turning.running)
            turning.restart()
        leaf.restart()
    }

    onPagesChanged: page = Math.min(page, pages - 1)

    FontMetrics {
        id: metrics
        font.family: Theme.displayFamily
        font.pixelSize: board.far
    }
    GridView {
        id: grid
        anchors.fill: parent
        activeFocusOnTab: false
        focus: true
        clip: true
        interactive: false
        cacheBuffer: 0
        cellWidth: board.cellWidth
        cellHeight: board.rows * board.columns >= board.view.boardNames.length ? Math.min(board.cellHeight, board.wanted * 1.5) : board.cellHeight
        model: board.view.board
        contentY: board.page * board.rows * cellHeight
        footer: Item { height: grid.height }

        delegate: Item {
            id: place
            required property int index
            required property int seat
            required property string prize
            required property string name
            required property string former
            required property int can
            required property string why
            required property string note
            width: grid.cellWidth
            height: grid.cellHeight

            WinnerCard {
                objectName: "card" + place.seat
                anchors.fill: parent
                anchors.margins: Theme.mm(1.5)
                seat: place.seat
                prize: place.prize
                name: place.name
                former: place.former
                can: place.can
                why: place.why
                note: place.note
                visible: Math.floor(place.index / board.perPage) === board.page
                touchable: board.touchable
                mixed: board.mixed
                detailed: board.detailed
                nameHeight: board.nameHeight
                far: board.far
                inkColor: board.inkColor
                onClicked: board.chosen(this)
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
        target: grid
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.fade
    }
}
