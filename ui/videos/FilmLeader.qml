pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import ui.kit

// What ran before a film when films were on reels: a number in two rings, and a hand that goes round once a second.
Rectangle {
    id: leader

    property int number: 0

    radius: width / 2
    color: Theme.card
    border { width: Theme.line; color: Theme.ink }
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.number(number)

    Shape {
        anchors.fill: parent
        visible: !Theme.reducedMotion
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.faded
            strokeColor: "transparent"
            startX: leader.width / 2
            startY: leader.height / 2
            PathAngleArc {
                id: hand
                centerX: leader.width / 2
                centerY: leader.height / 2
                radiusX: leader.width / 2 - Theme.line
                radiusY: radiusX
                startAngle: -90
                moveToStart: false
            }
        }
    }
    NumberAnimation {
        target: hand
        property: "sweepAngle"
        from: 0
        to: 360
        duration: 1000
        loops: Animation.Infinite
        running: leader.visible && !Theme.reducedMotion
    }
    Rectangle {
        anchors.centerIn: parent
        width: parent.width
        height: Theme.hairline
        color: Theme.ink
    }
    Rectangle {
        anchors.centerIn: parent
        width: Theme.hairline
        height: parent.height
        color: Theme.ink
    }
    Repeater {
        model: [0.84, 0.7]
        Rectangle {
            required property real modelData
            anchors.centerIn: parent
            width: leader.width * modelData
            height: width
            radius: width / 2
            color: "transparent"
            border { width: Theme.line; color: Theme.ink }
        }
    }
    FarText {
        anchors.centerIn: parent
        width: parent.width * 0.6
        height: parent.height * 0.6
        text: Theme.number(leader.number)
        Accessible.ignored: true
    }
}
