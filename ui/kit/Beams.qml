import QtQuick
import QtQuick.Shapes

// Two spotlights from above, crossing.
Item {
    id: beams

    readonly property real lamp: Math.max(Theme.mm(2), width * 0.012)

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Qt.alpha(Theme.gold, 0.2)
            strokeColor: "transparent"
            startX: beams.width * 0.05
            PathLine { x: beams.width * 0.05 + beams.lamp * 2 }
            PathLine { x: beams.width * 0.8; y: beams.height }
            PathLine { x: beams.width * 0.42; y: beams.height }
        }
        ShapePath {
            fillColor: Qt.alpha(Theme.gold, 0.2)
            strokeColor: "transparent"
            startX: beams.width * 0.95
            PathLine { x: beams.width * 0.95 - beams.lamp * 2 }
            PathLine { x: beams.width * 0.2; y: beams.height }
            PathLine { x: beams.width * 0.58; y: beams.height }
        }
    }
}
