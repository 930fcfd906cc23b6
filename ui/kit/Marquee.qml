pragma ComponentBehavior: Bound
import QtQuick

// A sign with bulbs around it, as over the door of a theatre. They shine and never blink.
Rectangle {
    id: sign

    readonly property real bulb: Theme.mm(Theme.compact ? 2 : 3)
    readonly property real rim: bulb * 2.2
    readonly property int across: Math.max(2, Math.round((width - rim) / bulb / 2.4))
    readonly property int down: Math.max(2, Math.round((height - rim) / bulb / 2.4))
    default property alias content: inside.data

    radius: Theme.radius * 2
    color: Theme.gold
    border.width: Theme.line
    border.color: Theme.ink

    Rectangle {
        anchors.fill: parent
        anchors.margins: sign.rim
        radius: Theme.radius
        color: Theme.ink
        border.width: Theme.line
        border.color: Theme.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.line + Theme.mm(1.2)
            radius: Theme.radius
            color: "transparent"
            border.width: Theme.hairline
            border.color: Theme.gold
        }
    }
    Repeater {
        model: 2 * (sign.across + sign.down)
        Rectangle {
            required property int index
            readonly property int at: index % (sign.across + sign.down)
            readonly property bool second: index >= sign.across + sign.down
            readonly property real alongX: (sign.width - sign.rim) / sign.across
            readonly property real alongY: (sign.height - sign.rim) / sign.down
            readonly property real fromX: at < sign.across ? at * alongX : sign.width - sign.rim
            readonly property real fromY: at < sign.across ? 0 : (at - sign.across) * alongY
            width: sign.bulb
            height: sign.bulb
            radius: width / 2
            antialiasing: true
            x: (second ? sign.width - sign.rim - fromX : fromX) + (sign.rim - width) / 2
            y: (second ? sign.height - sign.rim - fromY : fromY) + (sign.rim - height) / 2
            color: Theme.card
            border.width: Theme.hairline
            border.color: Theme.ink
        }
    }
    Item {
        id: inside
        anchors.fill: parent
        anchors.margins: sign.rim + Theme.mm(Theme.compact ? 3 : 5)
    }
}
