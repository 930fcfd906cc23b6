import QtQuick
import QtQuick.Shapes
import ui.kit

// A rectangle or disc that stays sharp on the scaled canvas, whatever draws it.
Shape {
    id: slab

    property real radius: 0
    property alias color: outline.fillColor
    property alias stroke: outline.strokeColor
    property real thickness: 0

    antialiasing: true
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        id: outline
        fillColor: Theme.card
        strokeColor: Theme.ink
        strokeWidth: slab.thickness > 0 ? slab.thickness : -1

        PathRectangle { width: slab.width; height: slab.height; radius: slab.radius }
    }
}
