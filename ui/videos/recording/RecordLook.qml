import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.videos.recording

// The take, as everybody would see it: this one, or once more.
PosterPage {
    id: page

    required property RecordView view

    kicker: tight ? "" : view.name
    title: qsTr("How do you like it?")
    footer: [
        PosterButton {
            objectName: "use"
            focus: true
            fill: Theme.red
            text: qsTr("Take this one")
            onClicked: page.view.use()
        },
        PosterButton {
            objectName: "watch"
            fill: Theme.teal
            text: qsTr("Watch it again")
            onClicked: page.view.watch()
        },
        PosterButton {
            objectName: "retake"
            outlined: true
            text: qsTr("Record anew")
            onClicked: page.view.retake()
        }
    ]

    RecordPicture {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.mm(page.tight ? 40 : 70)
        projector: page.view.reel.projector
        aspect: page.view.aspect
        name: qsTr("Your film")

        Rectangle {
            anchors { left: parent.left; bottom: parent.bottom }
            width: parent.width * (page.view.reel.duration > 0 ? Math.min(1, page.view.reel.position / page.view.reel.duration) : 0)
            height: Theme.mm(1.6)
            visible: page.view.reel.playing
            color: Theme.gold
        }
    }
    BodyText {
        objectName: "silent"
        Layout.fillWidth: true
        visible: !page.view.audible
        text: page.view.studio.microphones.length === 0 ? qsTr("It is silent: there is no microphone here.")
            : qsTr("Nothing is heard in it. If you spoke, record it anew and choose another microphone.")
        color: Theme.red
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.AlertMessage
    }
}
