import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// Which award it is about; what it is for and who gets it waits behind the curtain.
AwardScene {
    id: scene

    onText: qsTr("Open the curtain")

    Marquee {
        id: sign
        anchors.horizontalCenter: parent.horizontalCenter
        y: scene.stage.valance + Theme.mm(3)
        width: scene.width * (scene.stage.upright ? 0.8 : 0.54)
        height: Math.min(scene.stage.floorY - y - scene.stage.ropes, width * 0.8)

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            DisplayText {
                objectName: "awardNumber"
                Layout.fillWidth: true
                Layout.maximumHeight: sign.height * 0.2
                color: Theme.paper
                text: qsTr("Award %L1 of %L2").arg(scene.view.about.number).arg(scene.view.about.of)
                font.pixelSize: Math.min(Theme.hero, sign.height * 0.14)
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.mm(4.8)
                horizontalAlignment: Text.AlignHCenter
                maximumLineCount: 1
                lineHeight: 1
            }
            Mustache {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: scene.view.about.category === ""
                color: Theme.gold
            }
            FarText {
                objectName: "awardCategory"
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: text !== ""
                color: Theme.gold
                text: scene.view.about.category
                Accessible.role: Accessible.Heading
            }
        }
    }
}
