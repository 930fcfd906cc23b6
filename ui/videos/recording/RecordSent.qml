import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.videos.recording

// It is with the organizer.
PosterPage {
    id: page

    required property RecordView view

    fill: Theme.gold
    title: qsTr("Thank you!")
    footer: [
        PosterButton {
            objectName: "done"
            focus: true
            fill: Theme.ink
            text: qsTr("Done")
            onClicked: page.view.done()
        }
    ]
    Component.onCompleted: stamp.press()

    BodyText {
        objectName: "text"
        Layout.fillWidth: true
        text: qsTr("The organizer looks at your film. After that it plays here with all the others.")
        color: page.inkColor
        font.pixelSize: Theme.lead
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.mm(40)

        Mustache {
            anchors { fill: parent; margins: Theme.mm(8) }
            style: "handlebar"
            color: page.inkColor
        }
        Stamp {
            id: stamp
            anchors.centerIn: parent
            anchors.verticalCenterOffset: Math.min(parent.height * 0.3, parent.width * 0.17)
            text: qsTr("ON FILM")
            color: Theme.red
        }
    }
}
