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

    readonly property real least: Theme.mm(16 * Theme.shout)
    readonly property real most: Theme.mm(38)
    readonly property bool mixed: view.about.prize === ""
    readonly property bool detailed: mixed || touchable
    readonly property real small: Math.min(Theme.body, Theme.mm(8.5))
    readonly property real below: ((detailed ? 1 : 0) + (view.board.refilled ? 1 : 0)) * small * 1.4 + Theme.mm(4.6)
    // How wide the widest name is, in its own size.
    readonly property real widest: {
        let wide = 1
        for (const name of view.board.names)
            wide = Math.max(wide, metrics.advanceWidth(name))
        return wide / metrics.font.pixelSize
    }
    readonly property var plan: {
        for (let far = most; far > least; far *= 0.9) {
            const tried = planFor(far)
            if (tried.rows * tried.columns >= view.board.count && !tried.tall)
                return tried
        }
        return planFor(least)
    }
    readonly property int perPage: plan.rows * plan.columns
    readonly property var rows: view.board.rows
    readonly property int first: page * perPage
    readonly property real cellHeight: pages > 1 ? Math.floor(height / plan.rows)
        : Math.min(Math.floor(height / Math.max(1, Math.ceil(view.board.count / plan.columns))), plan.high * 1.6)
    readonly property int pages: Math.max(1, Math.ceil(view.board.count / perPage))

    // As many columns as leave the names whole, then as many rows; names too long for a third of the width take two
    // lines.
    function planFor(far: real): var {
        const number = far * 0.9 + Theme.mm(10)
        const longest = Math.min(far * 11, width - number)
        const tall = widest * far * 1.05 > longest
        const needed = Math.max(Math.min(widest * far * 1.05, longest) + number, below > small ? small * 12 : 0)
        const columns = Math.floor(width / needed)
        const high = far * (tall ? 2.5 : 1.26) + below
        return {
            far: far,
            tall: tall,
            columns: Math.max(1, Math.min(view.board.count, columns)),
            rows: Math.max(1, Math.floor(height / high)),
            nameHeight: far * (tall ? 2.5 : 1.26),
            high: high
        }
    }

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
        font.pixelSize: Theme.mm(26)
    }
    Grid {
        id: leafs
        width: parent.width
        columns: board.plan.columns

        Repeater {
            model: Math.min(board.perPage, board.view.board.count - board.first)
            Item {
                id: place
                required property int index
                readonly property var row: board.rows[board.first + index] ?? null
                width: Math.floor(board.width / board.plan.columns)
                height: board.cellHeight

                WinnerCard {
                    objectName: "card" + seat
                    anchors.fill: parent
                    anchors.margins: Theme.mm(1)
                    seat: place.row?.seat ?? 0
                    prize: place.row?.prize ?? ""
                    name: place.row?.name ?? ""
                    former: place.row?.former ?? ""
                    can: place.row?.can ?? 0
                    why: place.row?.why ?? ""
                    note: place.row?.note ?? ""
                    touchable: board.touchable
                    mixed: board.mixed
                    detailed: board.detailed
                    nameHeight: board.plan.nameHeight
                    far: board.plan.far
                    small: board.small
                    inkColor: board.inkColor
                    onClicked: board.chosen(this)
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
