import QtQuick
import ui.kit
import ui.awards

// On the home poster, as long as there is a way to say thanks here.
PosterButton {
    required property ThanksLobby view

    objectName: "thanks"
    fill: Theme.teal
    outlined: true
    side: Theme.touchSmall
    verticalPadding: Theme.mm(2)
    fontSize: Theme.body
    text: !view.printing ? qsTr("Who deserves an award?") : view.proposing ? qsTr("Say thanks: an award, a card") : qsTr("Say thanks with a card")
    onClicked: view.enter()
}
