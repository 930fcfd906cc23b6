pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.draw
import ui.admin.printing

// The show, from the reveal to the written record: one scene at a time.
FocusScope {
    id: step

    required property ShowView view
    required property PrintOfferView offer
    readonly property string scene: view.scene
    // The seat too: prize after prize is a scene of its own.
    readonly property string occasion: scene + " " + view.about.number + " " + view.about.former.length

    focus: true
    onOccasionChanged: load()
    Component.onCompleted: load()

    function load() {
        loader.sourceComponent = undefined
        loader.sourceComponent = scene === "prize" ? prize
            : scene === "suspense" ? suspense
            : scene === "winner" ? winner
            : scene === "nobody" ? nobody
            : scene === "over" ? over
            : scene === "" ? null : board
    }

    Loader {
        id: loader
        objectName: "scene"
        anchors.fill: parent
        focus: true
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component { id: prize; PrizeScene { view: step.view } }
    Component { id: suspense; SuspenseScene { view: step.view } }
    Component { id: winner; WinnerScene { view: step.view } }
    Component { id: nobody; NobodyScene { view: step.view } }
    Component { id: board; BoardScene { view: step.view } }
    Component { id: over; OverScene { view: step.view; offer: step.offer } }

    Connections {
        target: step.view
        function onTroubled() { step.view.inTrouble ? trouble.open() : trouble.close() }
    }
    Sheet {
        id: trouble
        objectName: "trouble"
        title: step.view.inTrouble ? step.view.troubleTitle(Theme.language) : title
        body: step.view.inTrouble ? step.view.troubleText(Theme.language) : body
        dismissable: false
        buttons: [
            PosterButton {
                objectName: "dismissTrouble"
                text: qsTr("Back to the stage")
                onClicked: step.view.dismiss()
            }
        ]
    }
}
