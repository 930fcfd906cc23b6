import QtQuick
import ui.kit
import ui.awards

// A scene on the stage of the red carpet: what is seen of it, and the buttons on the edge of the stage below the
// footlights.
FocusScope {
    id: scene

    required property RedCarpetView view
    required property CarpetStage stage
    property list<Item> buttons
    readonly property real edge: strip.height
    // Little room, as on a small screen: what is not needed steps back.
    readonly property bool low: height < Theme.mm(120)
    default property alias content: inside.data

    signal listAsked

    Item {
        id: inside
        anchors.fill: parent
        anchors.bottomMargin: strip.height
    }
    Rectangle {
        id: strip
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: row.implicitHeight + lights.height + Theme.gap * 3
        color: Theme.ink

        Footlights {
            id: lights
            width: parent.width
        }
        StageButtons {
            id: row
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.bottomMargin: Theme.gap * 2
            buttons: scene.buttons
        }
    }
}
