pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import ui.kit

// Three posts and the rope between them, along one side of the carpet.
Item {
    id: rope

    // Where the carpet's middle is, half of its width far away and near, and its border.
    required property real middle
    required property real far
    required property real near
    required property real edge
    property int side: 1
    readonly property var depths: [0.06, 0.36, 0.92]
    readonly property real tall: Math.min(height * 0.86, Theme.mm(62))

    function size(depth: real): real {
        return 0.42 + 0.58 * depth
    }

    function footX(depth: real): real {
        return middle + side * (far + (near - far) * depth + width * 0.045 * size(depth) + edge * 2)
    }

    function footY(depth: real): real {
        return height * depth
    }

    // Where the rope hangs on.
    function hookY(depth: real): real {
        return footY(depth) - tall * size(depth) * 0.84
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            id: cord
            fillColor: "transparent"
            strokeColor: Theme.red
            strokeWidth: Math.max(Theme.mm(1.6), rope.tall * 0.07)
            capStyle: ShapePath.RoundCap
            startX: rope.footX(rope.depths[0])
            startY: rope.hookY(rope.depths[0])
            PathQuad {
                x: rope.footX(rope.depths[1])
                y: rope.hookY(rope.depths[1])
                controlX: (rope.footX(rope.depths[0]) + rope.footX(rope.depths[1])) / 2
                controlY: rope.hookY(rope.depths[1]) + rope.tall * 0.34
            }
            PathQuad {
                x: rope.footX(rope.depths[2])
                y: rope.hookY(rope.depths[2])
                controlX: (rope.footX(rope.depths[1]) + rope.footX(rope.depths[2])) / 2
                controlY: rope.hookY(rope.depths[2]) + rope.tall * 0.5
            }
        }
    }
    Repeater {
        model: rope.depths
        Item {
            id: post
            required property real modelData
            readonly property real share: rope.size(modelData)
            readonly property real thick: Math.max(Theme.mm(1.4), rope.tall * 0.085 * share)

            x: rope.footX(modelData)
            y: rope.footY(modelData)

            Rectangle {
                width: post.thick * 3.4
                height: post.thick * 1.2
                x: -width / 2
                y: -height * 0.6
                radius: height / 2
                antialiasing: true
                color: Qt.darker(Theme.gold, 1.3)
            }
            Rectangle {
                width: post.thick
                height: rope.tall * post.share * 0.92
                x: -width / 2
                y: -height
                color: Theme.gold
            }
            Rectangle {
                width: post.thick * 0.3
                height: rope.tall * post.share * 0.92
                x: post.thick * 0.06
                y: -height
                color: Qt.darker(Theme.gold, 1.3)
            }
            Rectangle {
                width: post.thick * 2.1
                height: width
                radius: width / 2
                x: -width / 2
                y: -rope.tall * post.share * 0.92 - height * 0.75
                antialiasing: true
                color: Theme.gold
            }
            Rectangle {
                width: post.thick * 1.5
                height: post.thick * 0.7
                x: -width / 2
                y: -rope.tall * post.share * 0.84 - height / 2
                radius: height / 2
                antialiasing: true
                color: Qt.darker(Theme.gold, 1.3)
            }
        }
    }
}
