import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// Before the first award: the poster of the show, and the one touch that begins it.
CarpetScene {
    id: scene

    buttons: [
        PosterButton {
            objectName: "begin"
            fill: Theme.gold
            fontSize: Theme.title
            text: qsTr("Roll out the carpet")
            onClicked: scene.view.begin()
        }
    ]

    Marquee {
        id: sign
        anchors.horizontalCenter: parent.horizontalCenter
        y: scene.stage.valance + Theme.mm(3)
        width: scene.width * (scene.stage.upright ? 0.84 : 0.6)
        height: Math.min(scene.stage.floorY - y - scene.stage.ropes, width * 0.8)

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            FarText {
                objectName: "showTitle"
                Layout.fillWidth: true
                Layout.fillHeight: true
                color: Theme.gold
                text: qsTr("The red carpet")
                Accessible.role: Accessible.Heading
            }
            DisplayText {
                objectName: "awardCount"
                Layout.fillWidth: true
                Layout.maximumHeight: sign.height * 0.2
                color: Theme.paper
                text: qsTr("%Ln awards", "", scene.view.about.of)
                font.pixelSize: Math.min(Theme.hero, sign.height * 0.14)
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.mm(4.8)
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
            }
        }
    }
}
