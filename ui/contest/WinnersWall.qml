pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.contest

// The first three places: the first one in the middle and highest, each on its block. Where so many tie that they do not
// fit side by side, a wall of posters with their places.
Item {
    id: wall

    property alias model: repeater.model
    readonly property int count: repeater.count
    readonly property bool stepped: count > 1 && count <= 3 && !Theme.portrait
    readonly property real gap: Theme.mm(6)
    readonly property real side: Math.min((width - (count - 1) * gap) / Math.max(1, count), height)
    // From left to right: second, first, third.
    readonly property list<int> order: count === 3 ? [1, 0, 2] : [0, 1, 2]

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
        Item {
            id: one
            required property int index
            required property int place
            required property int number
            required property string title
            required property string name
            required property string photo
            readonly property real edge: (wall.width - wall.count * wall.side - (wall.count - 1) * wall.gap) / 2 + wall.order.indexOf(index) * (wall.side + wall.gap)
            readonly property real block: Theme.mm(Theme.compact ? 8 : 12) * (4 - Math.min(3, place)) / 2

            objectName: "winner"
            visible: wall.stepped
            x: Theme.rightToLeft ? wall.width - edge - width : edge
            width: wall.side
            height: wall.height

            GalleryPoster {
                anchors { left: parent.left; right: parent.right; bottom: block.top; bottomMargin: -Theme.line }
                height: Math.min(parent.height - Theme.mm(Theme.compact ? 8 : 12) * 1.5 - Theme.mm(2), width * 1.1)
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
                id: block
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: one.block
                color: one.place === 1 ? Theme.red : one.place === 2 ? Theme.teal : Theme.ink
            }
        }
    }
}
