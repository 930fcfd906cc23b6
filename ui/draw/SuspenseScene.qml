import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// It is drawn and stored; the room waits for it.
FocusScope {
    id: scene

    required property ShowView view
    readonly property bool low: height < Theme.mm(120)

    PosterCanvas { anchors.fill: parent; fill: Theme.ink }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.gap * 2
        spacing: Theme.gap * 2

        SeatHead {
            Layout.fillWidth: true
            view: scene.view
            inLine: scene.width > scene.height
            inkColor: Theme.paper
            kickerColor: Theme.gold
        }
        Item {
            id: middle
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: scene.height * 0.42

            Reel {
                objectName: "reel"
                anchors.centerIn: parent
                width: parent.width
                height: Math.min(parent.height, Theme.mm(120), width * 0.6)
                visible: !Theme.reducedMotion
                frameColor: Theme.gold
                names: scene.view.reel
            }
            Mustache {
                objectName: "stillMustache"
                anchors.centerIn: parent
                visible: Theme.reducedMotion
                width: Math.min(parent.width * 0.8, parent.height * 1.8)
                height: width / 2.4
                color: Theme.gold
            }
        }
        DisplayText {
            objectName: "suspense"
            Layout.fillWidth: true
            visible: !scene.low
            horizontalAlignment: Text.AlignHCenter
            color: Theme.paper
            font.pixelSize: Math.min(Theme.hero, scene.height * 0.1)
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: 1
            lineHeight: 1
            text: scene.view.about.number > 0 ? qsTr("And the winner is...") : qsTr("And the winners are...")
        }
        StageButtons {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "skip"
                    outlined: true
                    fill: Theme.paper
                    text: qsTr("Show it now")
                    onClicked: scene.view.skip()
                }
            ]
        }
    }
}
