pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// Rays of a flat poster sun behind whoever is celebrated.
Rectangle {
    id: burst

    property color fill: Theme.gold
    property int rays: 26
    // How much brighter the rays are: words lie on both.
    property real glow: 0.3
    property real middleY: height * 0.62
    readonly property real reach: width + height

    color: fill
    clip: true

    Repeater {
        model: burst.rays / 2
        Shape {
            id: ray
            required property int index
            readonly property real from: 4 * Math.PI * index / burst.rays
            readonly property real to: from + 2 * Math.PI / burst.rays
            x: burst.width / 2
            y: burst.middleY
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: Qt.tint(burst.fill, Qt.alpha(Theme.paper, burst.glow))
                strokeColor: "transparent"
                PathLine { x: burst.reach * Math.cos(ray.from); y: burst.reach * Math.sin(ray.from) }
                PathLine { x: burst.reach * Math.cos(ray.to); y: burst.reach * Math.sin(ray.to) }
            }
        }
    }
}
