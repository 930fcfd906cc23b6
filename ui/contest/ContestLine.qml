import QtQuick
import ui.kit
import ui.contest

// On the home poster, as long as there is a contest to look at: the way to the costumes, and to the vote.
PosterButton {
    id: line
    required property GalleryView view

    objectName: "contests"
    fill: view.line === "open" ? Theme.red : Theme.ink
    outlined: true
    side: Theme.touchSmall
    verticalPadding: Theme.mm(2)
    fontSize: Theme.body
    text: ({
        open: qsTr("Costumes: look and vote"),
        planned: qsTr("Costumes: who is in?"),
        closed: qsTr("Costumes: voting is over"),
        revealed: qsTr("Costumes: who won?")
    })[view.line] ?? ""
    onClicked: view.begin()
}
