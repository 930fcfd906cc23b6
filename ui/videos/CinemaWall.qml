pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.videos

// Posters side by side, as large as they can be; what finds no room comes on the next page. Arrow keys walk.
FocusScope {
    id: wall

    property alias model: repeater.model
    property int page: 0
    property int chosenIndex: 0
    readonly property int count: repeater.count
    readonly property real gap: Theme.mm(5)
    readonly property real least: Theme.mm(40) * Theme.shout
    // Of a poster: so much wider than high.
    readonly property real shape: 1.3
    readonly property int down: Math.max(1, Math.floor((height + gap) / (least + gap)))
    readonly property int across: Math.max(1, Math.floor((width + gap) / (least * shape * 0.9 + gap)))
    readonly property int perPage: Math.min(across * down, count)
    readonly property int pages: Math.max(1, Math.ceil(count / (across * down)))
    // As many beside each other as make them largest.
    readonly property int columns: {
        let best = 1
        for (let one = 1; one <= Math.max(1, Math.min(across, perPage)); one++)
            if (sizeWith(one) > sizeWith(best))
                best = one
        return best
    }
    readonly property int rows: Math.ceil(perPage / columns)
    readonly property real cellHeight: Math.min(roomFor(rows, height), cellWidth * 1.1)
    readonly property real cellWidth: Math.min(roomFor(columns, width), roomFor(rows, height) * shape)

    signal chosen(string key)

    function roomFor(many: int, room: real): real {
        return (room + gap) / Math.max(1, many) - gap
    }
    function sizeWith(columns: int): real {
        const rows = Math.ceil(perPage / columns)
        return rows > down ? 0 : Math.min(roomFor(columns, width), roomFor(rows, height) * shape)
    }
    function turn(by: int) {
        page = (page + by + pages) % pages
    }
    // To the poster so many further on, on whatever page that is.
    function walk(by: int) {
        const to = chosenIndex + by
        if (to < 0 || to >= count)
            return
        page = Math.floor(to / (across * down))
        repeater.itemAt(to).forceActiveFocus(Qt.TabFocusReason)
    }

    onPagesChanged: if (page >= pages) page = 0
    Keys.onLeftPressed: walk(Theme.rightToLeft ? 1 : -1)
    Keys.onRightPressed: walk(Theme.rightToLeft ? -1 : 1)
    Keys.onUpPressed: walk(-columns)
    Keys.onDownPressed: walk(columns)

    Repeater {
        id: repeater
        CinemaPoster {
            id: poster
            required property int index
            required property string key
            required property var model
            readonly property int at: index - wall.page * wall.across * wall.down
            readonly property int column: at % wall.columns
            readonly property int here: Math.min(wall.across * wall.down, wall.count - wall.page * wall.across * wall.down)
            readonly property int inRow: Math.min(wall.columns, here - Math.floor(at / wall.columns) * wall.columns)
            readonly property real edge: (wall.width - inRow * wall.cellWidth - (inRow - 1) * wall.gap) / 2 + column * (wall.cellWidth + wall.gap)

            objectName: "video" + index
            kind: model.kind
            title: model.title
            by: model.by
            line: model.line
            ms: model.ms
            // A poster on another page needs no picture yet.
            picture: visible ? model.poster : ""
            turn: Math.max(0, index)
            visible: at >= 0 && at < wall.across * wall.down
            x: Theme.rightToLeft ? wall.width - edge - width : edge
            y: (wall.height - wall.rows * wall.cellHeight - (wall.rows - 1) * wall.gap) / 2 + Math.floor(at / wall.columns) * (wall.cellHeight + wall.gap)
            width: wall.cellWidth
            height: wall.cellHeight
            focus: index === 0
            onActiveFocusChanged: if (activeFocus) wall.chosenIndex = index
            onClicked: wall.chosen(key)
        }
    }
}
