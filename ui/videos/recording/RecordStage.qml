import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.videos.recording

// Before the camera: what it sees, how loud it is, three, two, one, and so many seconds.
PosterPage {
    id: page

    required property RecordView view
    readonly property string step: view.step
    readonly property bool ready: step === "ready"
    readonly property bool films: view.studio.state === "on"
    readonly property bool gone: ready && view.studio.state === "gone"
    readonly property bool beside: ready && !Theme.portrait

    kicker: tight ? "" : view.name
    title: words()
    footer: [
        PosterButton {
            id: start
            objectName: "start"
            visible: page.ready && !page.gone
            enabled: page.films
            focus: true
            fill: Theme.red
            text: qsTr("Start")
            onClicked: page.view.count()
        },
        PosterButton {
            id: again
            objectName: "again"
            visible: page.gone
            fill: Theme.teal
            text: qsTr("Try again")
            onClicked: page.view.again()
        },
        PosterButton {
            id: stop
            objectName: "stop"
            visible: page.step === "filming"
            fill: Theme.red
            text: qsTr("That was it")
            onClicked: page.view.stop()
        },
        PosterButton {
            id: back
            objectName: "back"
            visible: page.step !== "checking"
            outlined: true
            text: page.ready ? qsTr("Back") : page.step === "count" ? qsTr("Wait") : qsTr("Throw it away")
            onClicked: page.view.back()
        }
    ]
    onStepChanged: Qt.callLater(settle)
    onGoneChanged: Qt.callLater(settle)
    onFilmsChanged: Qt.callLater(settle)

    // Who comes by keys is on the button that goes on.
    function settle() {
        for (const one of [start, again, stop, back])
            if (one.visible && one.enabled)
                return one.forceActiveFocus(Qt.OtherFocusReason)
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.beside ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap * 2

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.mm(page.tight ? 40 : 70)
            Layout.preferredWidth: 3
            Layout.horizontalStretchFactor: 3

            RecordPicture {
                anchors.fill: parent
                visible: page.step !== "checking" && !page.gone
                projector: page.view.studio.live
                atTop: page.beside && page.canScroll
                aspect: page.view.studio.aspect
                mirrored: page.view.studio.mirrored
                name: qsTr("What the camera sees")

                BodyText {
                    anchors { fill: parent; margins: Theme.gap }
                    visible: page.ready && page.view.studio.state === "starting"
                    text: qsTr("The camera wakes up")
                    color: Theme.paper
                    fontSizeMode: Text.Fit
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                DisplayText {
                    objectName: "seconds"
                    anchors.centerIn: parent
                    visible: page.step === "count"
                    text: Theme.number(page.view.seconds)
                    color: Theme.paper
                    style: Text.Outline
                    styleColor: Theme.ink
                    font.pixelSize: Math.min(parent.height, parent.width) * 0.6
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
                OnAir {
                    anchors { left: parent.left; top: parent.top; margins: Theme.gap }
                    visible: page.step === "filming"
                    secondsLeft: page.view.secondsLeft
                }
                LevelMeter {
                    anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; margins: Theme.gap }
                    width: Math.min(parent.width * 0.6, Theme.mm(90))
                    visible: page.step === "filming" && page.view.studio.microphone !== ""
                    level: page.view.studio.level
                }
            }
            Wag {
                anchors.centerIn: parent
                visible: page.step === "checking"
                width: Theme.mm(60)
                height: Theme.mm(26)
            }
            PosterFrame {
                anchors { top: parent.top; left: parent.left; right: parent.right }
                height: Math.min(parent.height, width * 9 / 16)
                visible: page.gone
                Mustache {
                    anchors { fill: parent; margins: Theme.mm(8) }
                    style: "walrus"
                    color: Theme.faded
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.horizontalStretchFactor: 2
            Layout.alignment: Qt.AlignVCenter
            visible: page.ready
            spacing: Theme.gap * 1.5

            BodyText {
                objectName: "trouble"
                Layout.fillWidth: true
                visible: text !== ""
                text: page.said()
                color: Theme.red
                font.bold: true
                Accessible.role: Accessible.AlertMessage
            }
            BodyText {
                Layout.fillWidth: true
                visible: !page.gone
                text: qsTr("Look into the camera and say whom you thank, and what for. You have %Ln seconds.", "", page.view.longest)
            }
            RecordDevice {
                objectName: "cameraChoice"
                Layout.fillWidth: true
                visible: !page.gone || names.length > 1
                label: qsTr("Camera")
                title: qsTr("Which camera?")
                name: page.view.studio.camera
                names: page.view.studio.cameras
                onChosen: name => page.view.studio.chooseCamera(name)
            }
            RecordDevice {
                objectName: "microphoneChoice"
                Layout.fillWidth: true
                visible: !page.gone
                label: qsTr("Microphone")
                title: qsTr("Which microphone?")
                name: page.view.studio.microphone === "" ? qsTr("None here: your film will be silent.") : page.view.studio.microphone
                names: page.view.studio.microphones
                onChosen: name => page.view.studio.chooseMicrophone(name)
            }
            LevelMeter {
                objectName: "level"
                Layout.fillWidth: true
                visible: !page.gone && page.view.studio.microphone !== ""
                level: page.view.studio.level
            }
            Item { implicitHeight: Theme.gap; visible: Theme.portrait }
        }
    }

    function words(): string {
        switch (step) {
        case "count": return qsTr("Here we go")
        case "filming": return qsTr("We are listening")
        case "checking": return qsTr("One moment")
        default: return gone ? qsTr("The camera does not answer.") : qsTr("Your thank-you on film")
        }
    }

    function said(): string {
        if (gone)
            return qsTr("Nothing was kept. Plug the camera in again, or tell the organizer.")
        switch (view.trouble) {
        case "disk": return qsTr("The disk is full, so nothing was kept. Tell the organizer.")
        case "nothing": return qsTr("That was too short. Press Start and speak for a moment.")
        case "broken": return qsTr("That did not work, and nothing was kept. Try once more.")
        default: return ""
        }
    }
}
