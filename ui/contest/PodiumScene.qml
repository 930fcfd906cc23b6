import QtQuick
import ui.kit
import ui.contest

// A scene of the podium show: what is seen on the stage, and the buttons on its edge below the footlights.
FocusScope {
    id: scene

    required property PodiumView view
    required property PodiumStage stage
    property string onText: ""
    property list<Item> buttons: [onward, stepBack]
    readonly property real edge: strip.height
    // Little room, as on a small screen: what is not needed steps back.
    readonly property bool low: height < Theme.mm(120)
    default property alias content: inside.data
    readonly property Item onward: PosterButton {
        objectName: "goOn"
        fill: Theme.gold
        fontSize: Theme.title
        text: scene.onText
        onClicked: scene.view.forward()
    }
    readonly property Item stepBack: PosterButton {
        objectName: "stepBack"
        visible: scene.view.canGoBack
        outlined: true
        fill: Theme.paper
        text: qsTr("Back")
        onClicked: scene.view.back()
    }

    // The middle of the open stage: between the curtain's halves, from the valance to the boards.
    Item {
        id: inside
        anchors.fill: parent
        anchors.topMargin: scene.stage.valance + Theme.gap
        anchors.bottomMargin: scene.height - scene.stage.floorY + Theme.gap
        anchors.leftMargin: scene.stage.side + Theme.margin
        anchors.rightMargin: scene.stage.side + Theme.margin
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
