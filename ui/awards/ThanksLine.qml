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
    text: words()
    onClicked: view.enter()

    function words(): string {
        if (view.recording)
            return view.printing ? (view.proposing ? qsTr("Say thanks: an award, a card, a film") : qsTr("Say thanks: a card, a film"))
                : view.proposing ? qsTr("Say thanks: an award, a film") : qsTr("Record a thank-you")
        return !view.printing ? qsTr("Who deserves an award?") : view.proposing ? qsTr("Say thanks: an award, a card") : qsTr("Say thanks with a card")
    }
}
