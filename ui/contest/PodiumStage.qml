import QtQuick
import QtQuick.Shapes
import ui.kit

// A theatre in front of which the room waits: the curtain closed under two lamps, or open before a sun in the color of
// the place. Flat shapes only, so that every renderer shows it.
Item {
    id: stage

    // 0: the curtain is closed; 1: its halves stand at the sides.
    property real open: 0
    property color fill: Theme.gold
    // Nothing hangs over it: all the room there is.
    property bool bare: false
    readonly property bool upright: width < height
    readonly property real valance: bare ? 0 : Math.min(height * 0.16, width * 0.085, Theme.mm(34))
    readonly property real side: width * (bare ? 0.035 : upright ? 0.05 : 0.065)
    // Where the boards begin: little of them is seen once the curtain is open.
    readonly property real floorY: Math.round(height * (open > 0 ? 0.94 : upright ? 0.8 : 0.78))
    readonly property real room: floorY - valance
    readonly property real middle: width / 2
    readonly property real far: width * (upright ? 0.2 : 0.14)
    readonly property real near: width * (upright ? 0.42 : 0.3)

    clip: true
    Accessible.ignored: true

    Behavior on open { NumberAnimation { duration: 3 * Theme.calm; easing.type: Easing.InOutCubic } }

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
    }
    Sunburst {
        width: parent.width
        height: stage.floorY
        visible: stage.open > 0
        fill: stage.fill
        glow: Qt.colorEqual(stage.fill, Theme.gold) ? 0.3 : 0.14
    }
    Item {
        y: stage.floorY
        width: parent.width
        height: parent.height - y
        z: stage.open > 0.5 ? 0 : 1

        Rectangle {
            anchors.fill: parent
            color: Qt.tint(Theme.ink, Qt.alpha(Theme.gold, 0.2))
        }
        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: Theme.red
                strokeColor: Theme.gold
                strokeWidth: Theme.mm(1.6)
                startX: stage.middle - stage.far
                PathLine { x: stage.middle + stage.far }
                PathLine { x: stage.middle + stage.near; y: stage.height - stage.floorY }
                PathLine { x: stage.middle - stage.near; y: stage.height - stage.floorY }
                PathLine { x: stage.middle - stage.far; y: 0 }
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.line
            color: Theme.gold
        }
    }
    CurtainHalf {
        id: left
        z: stage.open > 0.5 ? 1 : 0
        width: stage.width / 2 + (stage.side - stage.width / 2) * stage.open
        height: stage.floorY
    }
    CurtainHalf {
        z: left.z
        x: stage.width - width
        width: left.width
        height: left.height
    }
    Beams {
        z: 2
        y: stage.valance * 0.5
        width: parent.width
        height: parent.height - y
        opacity: stage.open > 0 ? 0 : 1
        visible: opacity > 0
        Behavior on opacity { NumberAnimation { duration: Theme.fade } }
    }
    Valance {
        z: 3
        width: parent.width
        height: stage.valance
        visible: !stage.bare
    }
}
