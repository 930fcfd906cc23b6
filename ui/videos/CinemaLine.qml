import QtQuick
import ui.kit
import ui.videos

// On the home poster, as long as there is something to watch.
PosterButton {
    required property CinemaView view

    objectName: "cinema"
    fill: Theme.ink
    outlined: true
    side: Theme.touchSmall
    verticalPadding: Theme.mm(2)
    fontSize: Theme.body
    text: qsTr("Cinema: they say thank you")
    onClicked: view.enter()
}
