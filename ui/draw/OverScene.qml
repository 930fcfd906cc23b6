import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// The record is written: by what it is known, and where everybody can check it.
FocusScope {
    id: scene

    required property ShowView view
    readonly property bool upright: width < height
    readonly property bool low: height < Theme.mm(120)

    PosterCanvas { anchors.fill: parent; fill: Theme.teal }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.gap * 2
        spacing: Theme.gap

        DisplayText {
            objectName: "overTitle"
            Layout.fillWidth: true
            color: Theme.paper
            font.pixelSize: scene.low ? Theme.title : Theme.hero
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: 1
            lineHeight: 1
            text: qsTr("The record is written.")
            Accessible.role: Accessible.Heading
        }
        DrawPaper {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                spacing: 0

                FarText {
                    objectName: "recordStart"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: "\u2066" + (scene.view.recordHash[0] ?? "") + "\u2069"
                    largest: Theme.mm(70)
                    wrapMode: Text.NoWrap
                }
                BodyText {
                    objectName: "recordRest"
                    Layout.fillWidth: true
                    text: "\u2066" + scene.view.recordHash.slice(1).join(" ") + "\u2069"
                    horizontalAlignment: Text.AlignHCenter
                    visible: !scene.low
                    Accessible.ignored: true
                }
            }
        }
        BodyText {
            objectName: "check"
            Layout.fillWidth: true
            color: Theme.paper
            font.pixelSize: Theme.lead
            fontSizeMode: Text.VerticalFit
            Layout.maximumHeight: scene.height * 0.3
            text: qsTr("Write these eight down, or take a picture. Publish the draw: with that folder and the sheet of the beginning, anybody can check at home that nobody chose the winners.")
        }
        StageButtons {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "publish"
                    visible: !scene.view.rehearsal
                    fill: Theme.gold
                    text: qsTr("Publish")
                    onClicked: scene.view.publish()
                },
                PosterButton {
                    objectName: "leave"
                    fill: Theme.paper
                    text: qsTr("Leave the stage")
                    onClicked: scene.view.leave()
                }
            ]
        }
    }
}
