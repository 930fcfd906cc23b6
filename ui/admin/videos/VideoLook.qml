pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit
import ui.videos
import ui.admin.contest
import ui.admin.videos

// The picture of a video. Touched, it plays as visitors see it; touched again, it stops.
ColumnLayout {
    id: look
    required property VideoView view

    spacing: Theme.gap

    AbstractButton {
        id: picture
        objectName: "tryIt"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.portrait ? Theme.mm(120) : Theme.mm(72)
        padding: Theme.line
        focusPolicy: Qt.StrongFocus
        text: look.view.playing ? qsTr("Stop") : qsTr("Watch it")
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.onPressAction: click()
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: look.view.tryIt()

        background: Rectangle {
            radius: Theme.radius
            color: Theme.ink

            FocusRing { shown: picture.activeFocus }
        }
        contentItem: Item {
            clip: true

            FilmStage {
                anchors.fill: parent
                visible: look.view.playing
                screening: look.view.screening
            }
            VideoPoster {
                anchors.fill: parent
                visible: !look.view.playing
                source: look.view.poster
                message: look.view.message
            }
            Rectangle {
                anchors.centerIn: parent
                visible: !look.view.playing
                width: Theme.touch
                height: width
                radius: width / 2
                color: Theme.red
                border { width: Theme.line; color: Theme.paper }

                Symbol {
                    anchors.centerIn: parent
                    width: parent.width * 0.5
                    height: width
                    name: "play"
                    color: Theme.onFill(Theme.red)
                }
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        text: Theme.language !== "" ? look.view.facts.join("\n") : ""
    }
    BodyText {
        objectName: "trouble"
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.red
        font { pixelSize: Theme.small; bold: true }
        text: Theme.language !== "" ? look.view.trouble : ""
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    SmallButton {
        objectName: "convert"
        visible: look.view.convertible
        outlined: false
        fill: Theme.red
        text: qsTr("Convert it")
        onClicked: look.view.convert()
    }
}
