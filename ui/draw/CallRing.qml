pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.draw

// The minute of a call as a clock of sixty strokes; one goes with each second.
Item {
    id: ring

    required property CallView call
    property color inkColor: Theme.ink
    property color restColor: Qt.alpha(inkColor, 0.2)
    readonly property real side: Math.min(width, height)

    Accessible.role: Accessible.StaticText
    Accessible.name: seconds.text

    Repeater {
        model: ring.call.lasts
        Rectangle {
            id: stroke
            required property int index
            readonly property real turn: 360 * index / ring.call.lasts
            x: ring.width / 2 - width / 2
            y: ring.height / 2 - ring.side / 2
            width: ring.side * 0.022
            height: ring.side * 0.1
            radius: width / 2
            antialiasing: true
            color: index < ring.call.left ? ring.inkColor : ring.restColor
            transform: Rotation {
                origin.x: ring.side * 0.011
                origin.y: ring.side / 2
                angle: stroke.turn
            }
        }
    }
    FarText {
        id: seconds
        objectName: "callSeconds"
        anchors.centerIn: parent
        width: ring.side * 0.7
        height: ring.side * 0.6
        color: ring.inkColor
        text: ring.call.over ? qsTr("Time is up") : Theme.number(ring.call.left)
        Accessible.ignored: true
    }
}
