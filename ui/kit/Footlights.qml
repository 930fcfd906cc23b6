pragma ComponentBehavior: Bound
import QtQuick

// The edge of the stage: half a bulb beside the other.
Item {
    id: lights

    readonly property real bulb: Theme.mm(Theme.compact ? 4 : 6)
    readonly property int count: Math.max(3, Math.round(width / bulb / 3))

    implicitHeight: bulb / 2 + Theme.line
    clip: true

    Repeater {
        model: lights.count
        Rectangle {
            required property int index
            width: lights.bulb
            height: lights.bulb
            radius: width / 2
            antialiasing: true
            x: (index + 0.5) * lights.width / lights.count - width / 2
            color: Theme.gold
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.gold
    }
}
