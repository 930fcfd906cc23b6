import QtQuick
import ui.kit
import ui.awards

// A scene about one award: on, a step back, or to any other.
CarpetScene {
    id: scene

    property string onText: ""

    buttons: [
        PosterButton {
            objectName: "goOn"
            fill: Theme.gold
            fontSize: Theme.title
            text: scene.onText
            onClicked: scene.view.forward()
        },
        PosterButton {
            objectName: "stepBack"
            visible: scene.view.canGoBack
            outlined: true
            fill: Theme.paper
            text: qsTr("Back")
            onClicked: scene.view.back()
        },
        PosterButton {
            objectName: "allAwards"
            outlined: true
            fill: Theme.paper
            text: qsTr("All awards")
            onClicked: scene.listAsked()
        }
    ]
}
