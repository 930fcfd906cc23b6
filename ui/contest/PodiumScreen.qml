pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.contest

// The podium: one stage, a scene after the other upon it. Keys and a presenter's clicker go on and back; the right key
// goes on in every language, as the clicker has no other.
FocusScope {
    id: screen

    required property PodiumView view
    readonly property bool shows: ["curtain", "suspense", "place", "podium", "list"].includes(view.scene)
    // Place after place is a scene of its own.
    readonly property string occasion: [view.scene, view.contest, view.place].join(" ")

    focus: true
    onOccasionChanged: load()
    Component.onCompleted: load()

    function load() {
        loader.sourceComponent = undefined
        loader.sourceComponent = view.scene === "curtain" ? curtain
            : view.scene === "suspense" ? suspense
            : view.scene === "place" ? place
            : view.scene === "podium" ? podium
            : view.scene === "list" ? list
            : view.scene === "" ? null : nothing
    }

    Keys.onPressed: event => {
        const on = [Qt.Key_PageDown, Qt.Key_Right, Qt.Key_Down, Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter]
        const back = [Qt.Key_PageUp, Qt.Key_Left, Qt.Key_Up, Qt.Key_Backspace]
        event.accepted = shows && (on.includes(event.key) || back.includes(event.key))
        if (!event.accepted || event.isAutoRepeat)
            return
        if (on.includes(event.key))
            view.forward()
        else
            view.back()
    }

    PodiumStage {
        id: stage
        objectName: "podiumStage"
        anchors.fill: parent
        anchors.bottomMargin: (loader.item as PodiumScene)?.edge ?? 0
        visible: screen.shows
        open: ["place", "podium", "list"].includes(screen.view.scene) ? 1 : 0
        bare: screen.view.scene === "podium"
        fill: screen.view.place === 3 ? Theme.red : screen.view.place === 2 ? Theme.teal : Theme.gold
    }
    Loader {
        id: loader
        objectName: "scene"
        anchors.fill: parent
        focus: true
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component { id: curtain; PodiumCurtain { view: screen.view; stage: stage } }
    Component { id: suspense; PodiumSuspense { view: screen.view; stage: stage } }
    Component { id: place; PodiumPlace { view: screen.view; stage: stage } }
    Component { id: podium; PodiumPoster { view: screen.view; stage: stage } }
    Component { id: list; PodiumList { view: screen.view; stage: stage } }
    Component { id: nothing; PodiumNothing { view: screen.view } }

    Connections {
        target: screen.view
        function onLeaveAsked() {
            if (screen.shows)
                leaving.open()
            else
                screen.view.leave()
        }
    }
    Sheet {
        id: leaving
        title: qsTr("Leave the podium?")
        body: qsTr("The show waits at this very step. The organizer's PIN leads back to it.")
        buttons: [
            PosterButton {
                objectName: "stay"
                text: qsTr("Stay")
                onClicked: leaving.close()
            },
            PosterButton {
                objectName: "leaveStage"
                outlined: true
                text: qsTr("Leave")
                onClicked: {
                    leaving.close()
                    screen.view.leave()
                }
            }
        ]
    }
}
