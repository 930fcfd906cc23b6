import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// It is stored already; the room waits for it behind the curtain.
PodiumScene {
    id: scene

    onText: qsTr("Show it now")

    Marquee {
        id: sign
        anchors.horizontalCenter: parent.horizontalCenter
        width: scene.width * (scene.stage.upright ? 0.84 : 0.6)
        height: Math.min(parent.height, width * 0.9)

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            FarText {
                objectName: "waitedFor"
                Layout.fillWidth: true
                Layout.fillHeight: true
                color: Theme.gold
                text: [qsTr("First place"), qsTr("Second place"), qsTr("Third place")][scene.view.place - 1] ?? ""
                Accessible.role: Accessible.Heading
            }
            Mustache {
                id: waiting
                Layout.fillWidth: true
                Layout.preferredHeight: sign.height * 0.2
                visible: !scene.low
                color: Theme.paper
            }
            SignLine {
                objectName: "goesTo"
                text: qsTr("goes to...")
                room: sign.height
            }
        }
    }
    SequentialAnimation {
        running: waiting.visible && !Theme.reducedMotion
        loops: Animation.Infinite
        NumberAnimation { target: waiting; property: "rotation"; from: -5; to: 5; duration: 420; easing.type: Easing.InOutSine }
        NumberAnimation { target: waiting; property: "rotation"; from: 5; to: -5; duration: 420; easing.type: Easing.InOutSine }
        onStopped: waiting.rotation = 0
    }
}
