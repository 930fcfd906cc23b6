import QtQuick
import ui.kit
import ui.awards

// The stage: night or a sun behind, boards and carpet, a curtain of two halves, the valance over it. Flat shapes only,
// so that every renderer shows it.
Item {
    id: stage

    // 0: the curtain is closed; 1: its halves stand at the sides.
    property real open: 0
    property bool lit: false
    // Where the boards begin, as a share of the height.
    property real horizon: 0.66
    readonly property bool upright: width < height
    readonly property real valance: Math.min(height * 0.16, width * 0.085, Theme.mm(34))
    readonly property real side: width * (upright ? 0.07 : 0.085)
    // How far the ropes reach above the boards.
    readonly property real ropes: (height - floorY) * 0.4
    // Between valance and boards.
    readonly property real room: floorY - valance
    // Where it comes to rest, whatever still moves.
    readonly property real floorY: Math.round(height * horizon)
    property real moved: horizon
    readonly property real boardsY: Math.round(height * moved)

    clip: true
    Accessible.ignored: true

    Behavior on open { NumberAnimation { duration: 3 * Theme.calm; easing.type: Easing.InOutCubic } }
    Behavior on moved { NumberAnimation { duration: 3 * Theme.calm; easing.type: Easing.InOutCubic } }

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
    }
    Sunburst {
        width: parent.width
        height: stage.boardsY
        visible: opacity > 0
        opacity: stage.lit ? 1 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.fade } }
    }
    CarpetFloor {
        y: stage.boardsY
        width: parent.width
        height: parent.height - stage.boardsY
        upright: stage.upright
        z: stage.open > 0.5 ? 0 : 1
    }
    CurtainHalf {
        id: left
        z: stage.open > 0.5 ? 1 : 0
        width: stage.width / 2 + (stage.side - stage.width / 2) * stage.open
        height: stage.boardsY + (stage.height - stage.boardsY) * 0.16 * stage.open
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
        opacity: stage.lit ? 0 : 1
        visible: opacity > 0
        Behavior on opacity { NumberAnimation { duration: Theme.fade } }
    }
    Valance {
        z: 3
        width: parent.width
        height: stage.valance
    }
}
