pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.awards

// The red carpet: one stage, a scene after the other upon it. Keys and a presenter's clicker go on and back; the right
// key goes on in every language, as the clicker has no other.
FocusScope {
    id: screen

    required property RedCarpetView view
    property bool choosing: false
    readonly property string scene: choosing ? "choosing" : view.scene
    // Award after award is a scene of its own.
    readonly property string occasion: choosing ? scene : scene + " " + view.about.number

    focus: true
    onOccasionChanged: load()
    Component.onCompleted: load()

    function load() {
        loader.sourceComponent = undefined
        loader.sourceComponent = scene === "choosing" ? choosingScene
            : scene === "opening" ? opening
            : scene === "curtain" ? curtain
            : screen.scene === "title" ? titled
            : scene === "recipient" ? recipient
            : scene === "over" ? over
            : scene === "empty" ? empty : null
    }

    function goOn() {
        if (scene === "opening")
            view.begin()
        else
            view.forward()
    }

    Keys.onPressed: event => {
        const on = [Qt.Key_PageDown, Qt.Key_Right, Qt.Key_Down, Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter]
        const back = [Qt.Key_PageUp, Qt.Key_Left, Qt.Key_Up, Qt.Key_Backspace]
        event.accepted = !choosing && (on.includes(event.key) || back.includes(event.key))
        if (!event.accepted || event.isAutoRepeat)
            return
        if (on.includes(event.key))
            goOn()
        else
            view.back()
    }

    CarpetStage {
        id: stage
        objectName: "carpetStage"
        anchors.fill: parent
        anchors.bottomMargin: (loader.item as CarpetScene)?.edge ?? 0
        visible: screen.scene !== "choosing" && screen.scene !== "empty"
        open: screen.scene === "title" || screen.scene === "recipient" || screen.scene === "over" ? 1 : 0
        lit: screen.scene === "recipient" || screen.scene === "over"
        horizon: lit ? (upright ? 0.92 : 0.96) : screen.scene === "title" ? (upright ? 0.84 : 0.88) : upright ? 0.7 : 0.74
    }
    Loader {
        id: loader
        objectName: "scene"
        anchors.fill: parent
        focus: true
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component { id: opening; OpeningScene { view: screen.view; stage: stage } }
    Component { id: curtain; CurtainScene { view: screen.view; stage: stage; onListAsked: screen.choosing = true } }
    Component { id: titled; TitleScene { view: screen.view; stage: stage; onListAsked: screen.choosing = true } }
    Component { id: recipient; RecipientScene { view: screen.view; stage: stage; onListAsked: screen.choosing = true } }
    Component { id: over; FinaleScene { view: screen.view; stage: stage } }
    Component { id: empty; NoAwardsScene { view: screen.view } }
    Component { id: choosingScene; ChooseScene { view: screen.view; onDone: screen.choosing = false } }

    Connections {
        target: screen.view
        function onLeaveAsked() {
            if (screen.scene === "empty")
                screen.view.leave()
            else
                leaving.open()
        }
    }
    Sheet {
        id: leaving
        title: qsTr("Leave the red carpet?")
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
