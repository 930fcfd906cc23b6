import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.videos.recording

// One of theirs is with the organizer already.
PosterPage {
    id: page

    required property RecordView view

    fill: Theme.teal
    kicker: tight ? "" : view.name
    title: qsTr("Your thank-you is waiting.")
    footer: [
        PosterButton {
            objectName: "leaveIt"
            focus: true
            fill: Theme.paper
            text: qsTr("Leave it there")
            onClicked: page.view.back()
        },
        PosterButton {
            objectName: "takeBack"
            outlined: true
            fill: Theme.paper
            text: qsTr("Take it back")
            onClicked: page.view.takeBack()
        }
    ]

    BodyText {
        objectName: "text"
        Layout.fillWidth: true
        text: qsTr("The organizer has not looked at it yet. Take it back, and it is gone for good; then you may record another one.")
        color: page.inkColor
        font.pixelSize: Theme.lead
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.mm(30)

        Symbol {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.8
            height: width
            name: "film"
            color: page.inkColor
        }
    }
}
