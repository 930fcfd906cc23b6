import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// Who it is: the name as large as the wall allows, in front of the sun.
AwardScene {
    id: scene

    readonly property AwardOnStage about: view.about
    readonly property bool upright: stage.upright
    readonly property bool wordy: about.citation.length > 240
    readonly property color inkColor: Theme.onFill(Theme.gold)

    onText: scene.about.number < scene.about.of ? qsTr("Next award") : qsTr("The grand finale")

    Component.onCompleted: {
        if (!view.still) {
            landing.restart()
            confetti.fire()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: scene.stage.valance + Theme.gap
        anchors.bottomMargin: parent.height - scene.stage.floorY + Theme.gap
        anchors.leftMargin: scene.stage.side + Theme.margin
        anchors.rightMargin: scene.stage.side + Theme.margin
        spacing: scene.low ? Theme.mm(1) : Theme.gap

        Ribbon {
            objectName: "ribbon"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(Theme.mm((text.length > 60 ? 30 : 24) * Theme.shout), scene.stage.room * (text.length > 60 && !scene.wordy ? 0.26 : 0.19))
            text: scene.about.title
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: scene.upright ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap

            AwardPicture {
                objectName: "awardPicture"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: scene.upright ? -1 : 2
                Layout.preferredHeight: scene.upright ? 3 : -1
                visible: scene.about.picture !== "" && !broken
                source: scene.about.picture
            }
            ColumnLayout {
                id: who
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: scene.upright ? -1 : 4
                Layout.preferredHeight: scene.upright ? 4 : -1
                spacing: 0

                FarText {
                    objectName: "recipientName"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: scene.stage.room * (scene.wordy ? 0.2 : 0.24)
                    color: scene.inkColor
                    text: scene.about.quiet ? qsTr("Somebody who likes it quiet") : scene.about.name
                    Accessible.role: Accessible.Heading
                }
                BodyText {
                    objectName: "teamPeople"
                    Layout.fillWidth: true
                    Layout.maximumHeight: scene.stage.room * 0.14
                    visible: text !== ""
                    color: scene.inkColor
                    text: scene.about.people.map(name => "\u2068" + name + "\u2069").join(" · ")
                    font.pixelSize: Math.min(Theme.lead, scene.stage.room * 0.06)
                    font.bold: true
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.mm(4.8)
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignHCenter
                }
                BodyText {
                    objectName: "citation"
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap
                    Layout.maximumHeight: scene.stage.room * (scene.wordy ? 0.44 : 0.28)
                    visible: text !== ""
                    color: scene.inkColor
                    text: scene.about.citation
                    font.pixelSize: Math.min(Theme.title * 0.8, scene.stage.room * 0.075)
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.mm(4.8)
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
        BodyText {
            objectName: "presenter"
            Layout.fillWidth: true
            visible: scene.about.presenter !== "" && !scene.low
            color: scene.inkColor
            text: qsTr("Presented by %1").arg("\u2068" + scene.about.presenter + "\u2069")
            font.pixelSize: Math.min(Theme.body, scene.stage.room * 0.06)
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(4.8)
            maximumLineCount: 1
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Confetti {
        id: confetti
        anchors.fill: parent
        pieces: 40
    }
    ParallelAnimation {
        id: landing
        NumberAnimation { target: who; property: "scale"; from: Theme.reducedMotion ? 1 : 1.5; to: 1; duration: Theme.calm; easing.type: Easing.InCubic }
        NumberAnimation { target: who; property: "opacity"; from: 0; to: 1; duration: Theme.fade }
    }
}
