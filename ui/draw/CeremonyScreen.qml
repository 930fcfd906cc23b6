import QtQuick
import ui.kit
import ui.draw

// The stage of a draw. Each step is drawn from what is stored, and made anew when the draw has gone on.
FocusScope {
    id: screen

    required property CeremonyView view
    property bool aborting: false
    readonly property string place: aborting ? "AbortStep" : file(view.step)
    readonly property string occasion: place + view.asking

    focus: true
    onOccasionChanged: renew()
    Component.onCompleted: renew()

    function file(step: string): string {
        switch (step) {
        case "sheet": return "SheetStep"
        case "ask": return view.ask.length > 0 ? "DiceStep" : "WordsStep"
        case "locked": return view.envelope.asked ? "EnvelopeStep" : "LockedStep"
        case "show":
        case "over": return "ShowStep"
        case "aborted": return "AbortedStep"
        case "broken": return "BrokenStep"
        default: return ""
        }
    }

    function renew() {
        if (place === "")
            loader.source = ""
        else
            loader.setSource(place + ".qml", place === "ShowStep" ? { view: view.show, offer: view.offer } : { view: view })
    }

    PosterCanvas { anchors.fill: parent }
    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        onLoaded: (item as Item).forceActiveFocus()
    }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true
        function onAbortAsked() { screen.aborting = true }
        function onAbortOver() { screen.aborting = false }
    }
    Connections {
        target: screen.view
        function onLeaveAsked() { leaving.open() }
    }
    Rehearsal { shown: screen.view.rehearsal && screen.visible }
    Sheet {
        id: leaving
        title: qsTr("Leave the stage?")
        body: qsTr("The draw waits at this very step. The organizer's PIN leads back to it.")
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
