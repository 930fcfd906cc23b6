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
    readonly property real below: ((detailed ? 1 : 0) + (view.board.refilled ? 1 : 0)) * Theme.body * 1.4 + Theme.mm(4)
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
    readonly property int pages: Math.max(1, Math.ceil(view.board.count / perPage))

    // As many columns as leave the names whole, then as many rows; names too long for a third of the width take two
    // lines.
    function planFor(far: real): var {
        const number = far * 0.9 + Theme.mm(10)
        const longest = Math.min(far * 11, width - number)
        const tall = widest * far * 1.05 > longest
        const columns = Math.floor(width / (Math.min(widest * far * 1.05, longest) + number))
        const high = far * (tall ? 2.1 : 1.15) + below
        return {
            far: far,
            tall: tall,
            columns: Math.max(1, Math.min(view.board.count, columns)),
            rows: Math.max(1, Math.floor(height / high)),
            nameHeight: far * (tall ? 2.1 : 1.15),
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
    GridView {
        id: grid
        anchors.fill: parent
        activeFocusOnTab: false
        focus: true
        clip: true
        interactive: false
        cacheBuffer: 0
        cellWidth: Math.floor(board.width / board.plan.columns)
        cellHeight: board.pages > 1 ? Math.floor(board.height / board.plan.rows)
            : Math.min(board.height / Math.ceil(board.view.board.count / board.plan.columns), board.plan.high * 1.6)
        model: board.view.board.rows
        contentY: board.page * board.plan.rows * cellHeight
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
                nameHeight: board.plan.nameHeight
                far: board.plan.far
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
