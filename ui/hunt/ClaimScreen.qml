pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.hunt
import ui.hunt.art
import ui.scanning

// "Hold a mustache under the scanner" - or up to the camera, once somebody asked for it.
Scene {
    id: screen

    required property HuntView view
    required property CameraView camera
    readonly property bool filming: camera.filming

    fill: Theme.teal
    title: filming ? qsTr("Hold the code up to the camera") : qsTr("Hold a mustache under the scanner")
    text: filming ? cameraWords() : otherWords()
    picture: filming ? live : waiting
    buttons: [
        PosterButton {
            objectName: "type"
            focus: true
            text: qsTr("Type the code")
            fill: Theme.gold
            onClicked: screen.view.typeInstead()
        },
        PosterButton {
            objectName: "camera"
            visible: screen.camera.available
            text: screen.filming ? qsTr("Camera off") : qsTr("Use the camera")
            fill: Theme.ink
            onClicked: screen.filming ? screen.camera.stop() : screen.camera.start()
        },
        PosterButton {
            objectName: "done"
            outlined: true
            fill: screen.inks.text
            text: screen.view.known ? qsTr("Done") : qsTr("Back")
            onClicked: screen.view.done()
        }
    ]

    Component {
        id: waiting
        Waiting {}
    }
    Component {
        id: live
        CameraPane {
            view: screen.camera
            inkColor: screen.inks.text
        }
    }

    function cameraWords(): string {
        switch (camera.hint) {
        case "found": return qsTr("Got it!")
        case "done": return qsTr("You scanned this one already. On to the next!")
        case "light": return qsTr("It is a bit dark here. Try where there is more light.")
        case "still": return qsTr("Hold it still for a moment.")
        case "closer": return qsTr("A bit closer: the code may fill the frame.")
        default: return qsTr("Bring the code into the frame.")
        }
    }

    function otherWords(): string {
        if (camera.state === "gone")
            return qsTr("The camera was unplugged. The scanner still works, and so does typing the code.")
        if (camera.state === "silent")
            return qsTr("The camera does not answer. The scanner still works, and so does typing the code.")
        if (view.known && view.name !== "")
            return qsTr("The next one is for %1, too.").arg("\u2068" + view.name + "\u2069")
        return camera.available ? qsTr("No scanner near you? Use the camera, or type the code that is printed on it.")
            : qsTr("No scanner near you? Type the code that is printed on it.")
    }
}
