pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.contest

// The first three places, each on its block: the first one in the middle and highest, or above the others where the
// screen stands upright. Where so many tie that they do not fit, a wall of posters with their places.
Item {
    id: wall

    property alias model: repeater.model
    readonly property int count: repeater.count
    readonly property bool stepped: count > 1 && count <= 3
    readonly property bool upright: width < height
    readonly property real gap: Theme.mm(6)
    readonly property real step: Theme.mm(Theme.compact ? 8 : 12)
    // From left to right: second, first, third.
    readonly property list<int> order: count === 3 ? [1, 0, 2] : [0, 1, 2]
    // So many share the first place.
    property int firsts: 1
    // One above the other, where all of them are first; else the first ones in a line above the others.
    readonly property bool stacked: upright && firsts === count

    function weigh() {
        let found = 0
        for (let at = 0; at < repeater.count; at++)
            found += (repeater.itemAt(at) as Winner)?.place === 1 ? 1 : 0
        firsts = found
    }

    component Winner: Item {
        id: one

        required property int index
        required property int place
        required property int number
        required property string title
        required property string name
        required property string photo
        readonly property int line: !wall.upright ? 0 : wall.stacked ? index : index < wall.firsts ? 0 : 1
        readonly property int inLine: !wall.upright ? wall.count : wall.stacked ? 1 : line === 0 ? wall.firsts : wall.count - wall.firsts
        readonly property int column: !wall.upright ? wall.order.indexOf(index) : wall.stacked ? 0 : line === 0 ? index : index - wall.firsts
        // Of the height, where lines stand above each other.
        readonly property real share: !wall.upright ? 1 : wall.stacked ? 1 / wall.count : line === 0 ? 0.56 : 0.44
        readonly property real room: wall.height * share - (wall.upright ? wall.gap / 2 : 0)
        readonly property real block: wall.step * (4 - Math.min(3, place)) / 2
        readonly property real side: Math.min((wall.width - (inLine - 1) * wall.gap) / inLine, wall.upright ? (room - wall.step * 1.5) * 1.25 : room)
        readonly property real edge: (wall.width - inLine * side - (inLine - 1) * wall.gap) / 2 + column * (side + wall.gap)

        objectName: "winner"
        visible: wall.stepped
        x: Theme.rightToLeft ? wall.width - edge - width : edge
        y: line === 0 ? 0 : wall.height - (wall.stacked ? (wall.count - index) * room + (wall.count - index - 1) * wall.gap / 2 : room)
        width: side
        height: room
        onPlaceChanged: wall.weigh()

        GalleryPoster {
            anchors { left: parent.left; right: parent.right; bottom: ground.top; bottomMargin: -Theme.line }
            height: Math.min(parent.height - wall.step * 1.5 - Theme.mm(2), width * 1.1)
            number: one.number
            title: one.title
            name: one.name
            photo: one.photo
            badge: qsTr("%L1.").arg(one.place)
            badgeColor: one.place === 1 ? Theme.red : Theme.paper
            touchable: false
            enabled: false
        }
        Rectangle {
            id: ground
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: one.block
            color: one.place === 1 ? Theme.red : one.place === 2 ? Theme.teal : Theme.ink
        }
    }

    GalleryWall {
        anchors.fill: parent
        visible: !wall.stepped
        model: wall.stepped ? null : wall.model
        touchable: false
        turning: true
        placed: true
    }
    Repeater {
        id: repeater
        onItemAdded: wall.weigh()
        onItemRemoved: wall.weigh()
        Winner {}
    }
}
