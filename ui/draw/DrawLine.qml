import QtQuick
import ui.kit

// On the home poster, once a draw's list is frozen: the way to one's own tickets in it.
PosterButton {
    objectName: "lookup"
    fill: Theme.red
    outlined: true
    side: Theme.touchSmall
    verticalPadding: Theme.mm(2)
    fontSize: Theme.body
    text: qsTr("The prize draw: was I in?")
}
