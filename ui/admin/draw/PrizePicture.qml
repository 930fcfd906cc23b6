import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw

// A prize's picture in a frame, as the stage shows it, and the ways to another one.
ColumnLayout {
    id: picture
    required property DrawPrizeView view

    signal pressed()

    spacing: Theme.gap

    PosterFrame {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.mm(50)
        Layout.preferredHeight: Theme.mm(70)

        Image {
            objectName: "preview"
            anchors.fill: parent
            anchors.margins: Theme.mm(4)
            visible: picture.view.picture !== ""
            source: picture.view.picture
            sourceSize { width: Math.max(1, width); height: Math.max(1, height) }
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The picture of the prize")
        }
        ColumnLayout {
            anchors.centerIn: parent
            width: parent.width - Theme.mm(12)
            visible: picture.view.picture === ""
            spacing: Theme.gap

            Mustache {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.mm(16)
                color: Theme.faded
            }
            BodyText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.small
                text: picture.view.hasPicture ? qsTr("The picture is gone. Choose it again.")
                    : qsTr("No picture yet. The stage shows it before the winner.")
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        PosterButton {
            objectName: "choosePicture"
            fill: Theme.teal
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            text: picture.view.hasPicture ? qsTr("Another picture") : qsTr("Choose a picture")
            onClicked: {
                picture.pressed()
                picture.view.choosePicture()
            }
        }
        PosterButton {
            objectName: "dropPicture"
            visible: picture.view.hasPicture
            outlined: true
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            text: qsTr("Without a picture")
            onClicked: picture.view.dropPicture()
        }
    }
}
