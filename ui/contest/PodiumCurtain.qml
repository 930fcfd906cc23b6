import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// Before the first place: which contest it is, how it was decided, and how many voted.
PodiumScene {
    id: scene

    onText: qsTr("Open the curtain")

    Marquee {
        id: sign
        anchors.horizontalCenter: parent.horizontalCenter
        width: scene.width * (scene.stage.upright ? 0.84 : 0.66)
        height: Math.min(parent.height, width * 0.9)

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            SignLine {
                objectName: "podiumCategory"
                visible: scene.view.category !== ""
                text: scene.view.category
                room: sign.height
            }
            FarText {
                objectName: "contestTitle"
                Layout.fillWidth: true
                Layout.fillHeight: true
                color: Theme.gold
                text: scene.view.title
                Accessible.role: Accessible.Heading
            }
            SignLine {
                objectName: "podiumMethod"
                text: scene.way(scene.view.method) + (scene.view.judges === 0 ? ""
                    : " · " + qsTr("the judges count for %L1 %").arg(scene.view.judges))
                room: sign.height
            }
            SignLine {
                objectName: "podiumTurnout"
                text: qsTr("%L1 of %L2 voted").arg(scene.view.voted).arg(scene.view.able)
                room: sign.height
            }
        }
    }

    function way(method: string): string {
        switch (method) {
        case "approval": return qsTr("Vote for all you like")
        case "star": return qsTr("Zero to five stars each")
        case "ranked": return qsTr("First, second, third choice")
        default: return qsTr("One favorite each")
        }
    }
}
