import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// What the award is for; drums roll, and the room waits for a name.
AwardScene {
    id: scene

    onText: qsTr("Show who it is")

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: scene.stage.valance + Theme.gap
        anchors.bottomMargin: parent.height - scene.stage.floorY + scene.stage.ropes * (scene.stage.upright ? 1 : 0.5)
        anchors.leftMargin: scene.stage.side + Theme.margin
        anchors.rightMargin: scene.stage.side + Theme.margin
        spacing: 0

        DisplayText {
            objectName: "awardNumber"
            Layout.fillWidth: true
            visible: !scene.low
            color: Theme.gold
            text: qsTr("Award %L1 of %L2").arg(scene.view.about.number).arg(scene.view.about.of)
                + (scene.view.about.category === "" ? "" : " · \u2068" + scene.view.about.category + "\u2069")
            font.pixelSize: Math.min(Theme.title, scene.stage.room * 0.1)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(4.8)
            maximumLineCount: 1
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
        }
        FarText {
            id: title
            objectName: "awardTitle"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: scene.stage.room * 0.42
            color: Theme.paper
            text: scene.view.about.title
            largest: Theme.mm(70)
            Accessible.role: Accessible.Heading
        }
        DisplayText {
            objectName: "suspense"
            Layout.fillWidth: true
            visible: !scene.low
            color: Theme.gold
            text: qsTr("And it goes to...")
            font.pixelSize: Math.min(Theme.hero, scene.stage.room * 0.13)
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: 1
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
        }
        BodyText {
            objectName: "presenter"
            Layout.fillWidth: true
            visible: scene.view.about.presenter !== ""
            color: Theme.paper
            text: qsTr("Presented by %1").arg("\u2068" + scene.view.about.presenter + "\u2069")
            font.pixelSize: Math.min(Theme.lead, scene.stage.room * 0.08)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(4.8)
            maximumLineCount: 2
            horizontalAlignment: Text.AlignHCenter
        }
    }
    NumberAnimation {
        running: !scene.view.still
        target: title
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.fade
    }
}
