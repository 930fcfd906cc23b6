pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.contest

// Posters side by side, as large as they can be; what finds no room comes on the next page.
FocusScope {
    id: wall

    property alias model: repeater.model
    property int page: 0
    // Pages turn by themselves: for those who only look.
    property bool turning: false
    property bool touchable: true
    // Of winners: places stand where numbers do.
    property bool placed: false
    readonly property int count: repeater.count
    readonly property real gap: Theme.mm(5)
    readonly property real least: Theme.mm(46) * Theme.shout
    readonly property int down: Math.max(1, Math.floor((height + gap) / (least * 1.1 + gap)))
    readonly property int across: Math.max(1, Math.floor((width + gap) / (Math.max(least, roomFor(down, height) * 0.72) + gap)))
    readonly property int most: across * down
    readonly property int pages: Math.max(1, Math.ceil(count / most))
    readonly property int perPage: Math.min(most, count)
    // As many beside each other as make them largest.
    readonly property int columns: {
        let best = 1
        for (let one = 1; one <= Math.max(1, Math.min(across, perPage)); one++)
            if (sizeWith(one) > sizeWith(best))
                best = one
        return best
    }
    readonly property int rows: Math.ceil(perPage / columns)
    readonly property real cellHeight: Math.min(roomFor(rows, height), cellWidth * 1.3)
    readonly property real cellWidth: Math.min(roomFor(columns, width), roomFor(rows, height) * 1.25)

    signal chosen(int number)
    signal turned(int page)

    function roomFor(many: int, room: real): real {
        return (room + gap) / Math.max(1, many) - gap
    }
    function sizeWith(columns: int): real {
        const rows = Math.ceil(perPage / columns)
        return rows > down ? 0 : Math.min(roomFor(columns, width), roomFor(rows, height) * 0.9)
    }
    function turn(by: int) {
        page = (page + by + pages) % pages
        turned(page)
    }

    onPagesChanged: if (page >= pages) page = 0

    Timer {
        interval: 5500
        repeat: true
        running: wall.turning && wall.visible && wall.pages > 1
        onTriggered: wall.turn(1)
    }
    Repeater {
        id: repeater
        GalleryPoster {
            id: poster
            required property int index
            required property var model
            readonly property int at: index - wall.page * wall.most
            readonly property int column: at % wall.columns
            readonly property int here: Math.min(wall.most, wall.count - wall.page * wall.most)
            readonly property int inRow: Math.min(wall.columns, here - Math.floor(at / wall.columns) * wall.columns)
            readonly property real edge: (wall.width - inRow * wall.cellWidth - (inRow - 1) * wall.gap) / 2 + column * (wall.cellWidth + wall.gap)

            objectName: "poster"
            visible: at >= 0 && at < wall.most
            x: Theme.rightToLeft ? wall.width - edge - width : edge
            y: (wall.height - wall.rows * wall.cellHeight - (wall.rows - 1) * wall.gap) / 2 + Math.floor(at / wall.columns) * (wall.cellHeight + wall.gap)
            width: wall.cellWidth
            height: wall.cellHeight
            badge: wall.placed ? qsTr("%L1.").arg(poster.model.place ?? 0) : ""
            touchable: wall.touchable
            enabled: wall.touchable
            opacity: 1
            focus: index === 0
            onClicked: wall.chosen(number)
        }
    }
}
