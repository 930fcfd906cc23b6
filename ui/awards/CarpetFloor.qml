import QtQuick
import QtQuick.Shapes
import ui.kit

// The red carpet on the boards, running away from whoever looks, and its ropes on both sides.
Item {
    id: floor

    property bool upright: false
    readonly property real middle: width / 2
    readonly property real far: width * (upright ? 0.11 : 0.07)
    readonly property real near: width * (upright ? 0.4 : 0.27)
    readonly property real edge: Math.max(Theme.mm(1), width * 0.009)

    Rectangle {
        anchors.fill: parent
        color: Qt.tint(Theme.ink, Qt.alpha(Theme.gold, 0.2))
    }
    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.gold
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.gold
            strokeColor: "transparent"
            startX: floor.middle - floor.far - floor.edge * 0.4
            PathLine { x: floor.middle + floor.far + floor.edge * 0.4 }
            PathLine { x: floor.middle + floor.near + floor.edge * 2; y: floor.height }
            PathLine { x: floor.middle - floor.near - floor.edge * 2; y: floor.height }
        }
        ShapePath {
            fillColor: Theme.red
            strokeColor: "transparent"
            startX: floor.middle - floor.far
            PathLine { x: floor.middle + floor.far }
            PathLine { x: floor.middle + floor.near; y: floor.height }
            PathLine { x: floor.middle - floor.near; y: floor.height }
        }
        ShapePath {
            fillColor: Qt.lighter(Theme.red, 1.16)
            strokeColor: "transparent"
            startX: floor.middle - floor.far * 0.16
            PathLine { x: floor.middle + floor.far * 0.16 }
            PathLine { x: floor.middle + floor.near * 0.16; y: floor.height }
            PathLine { x: floor.middle - floor.near * 0.16; y: floor.height }
        }
    }
    CarpetRope {
        anchors.fill: parent
        middle: floor.middle
        far: floor.far
        near: floor.near
        edge: floor.edge
        side: -1
    }
    CarpetRope {
        anchors.fill: parent
        middle: floor.middle
        far: floor.far
        near: floor.near
        edge: floor.edge
        side: 1
    }
}
