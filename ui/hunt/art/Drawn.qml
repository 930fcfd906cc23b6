import QtQuick
import QtQuick.Shapes
import ui.kit

// One outline in the units of the picture.
Shape {
    property alias path: svg.path
    property alias fill: outline.fillColor
    property alias stroke: outline.strokeColor
    property alias thickness: outline.strokeWidth
    property alias dashed: outline.strokeStyle

    anchors.fill: parent
    antialiasing: true
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        id: outline
        fillColor: "transparent"
        strokeColor: Theme.ink
        strokeWidth: 1.8
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg { id: svg }
    }
}
