pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.scanning
import ui.admin.scanning

// Which camera visitors may use, and a try of it and of the scanner. Nothing is claimed here.
FocusScope {
    id: screen
    required property ScanningView view
    readonly property CameraView camera: view.camera
    readonly property bool narrow: Theme.portrait || Theme.compact || Theme.textScale > 1.3
    readonly property bool unread: camera.hint === "closer"
    readonly property bool waiting: view.last === "" || unread
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: qsTr("Camera and scanner")
        footer: [
            PosterButton {
                objectName: "again"
                visible: screen.camera.available && !screen.camera.filming
                fill: Theme.teal
                text: qsTr("Try again")
                onClicked: screen.camera.start()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !screen.narrow
            columns: screen.narrow ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2

            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.mm(screen.narrow ? 120 : 70)
                sourceComponent: screen.camera.filming ? live : nothing
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap * 2

                CameraChoices {
                    Layout.fillWidth: true
                    focus: true
                    view: screen.view
                }
                PosterFrame {
                    Layout.fillWidth: true
                    padding: Theme.mm(4)
                    fill: screen.waiting ? Theme.card : screen.view.last === "other" ? Theme.gold : Theme.teal

                    BodyText {
                        objectName: "read"
                        anchors { left: parent.left; right: parent.right }
                        text: screen.readWords()
                        color: Theme.onFill((parent?.parent as PosterFrame)?.fill ?? Theme.card)
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
        }
    }

    Component {
        id: live
        CameraPane { view: screen.camera }
    }
    Component {
        id: nothing
        PosterFrame {
            BodyText {
                anchors.fill: parent
                text: screen.whyNot()
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    function whyNot(): string {
        if (view.cameras.length === 0)
            return qsTr("No camera is plugged in. Any USB webcam will do: plug it in and it appears here. The scanner and typed codes work without one.")
        if (camera.state === "silent")
            return qsTr("The camera does not answer. Does another program use it? Close that, or unplug the camera and plug it in again.")
        return qsTr("The camera is off.")
    }

    function readWords(): string {
        if (unread)
            return qsTr("Nothing to read? Hold a code a hand's length away. Is it blurred, turn the ring around the lens, if there is one.")
        switch (view.last) {
        case "piece": return qsTr("A mustache. It reads well, and nothing was claimed.")
        case "pass": return qsTr("A pass. It reads well.")
        case "other": return qsTr("It reads well, but it is not a code of this event.")
        default: return qsTr("Show the camera a code, or scan one with the scanner: nothing is claimed here.")
        }
    }
}
