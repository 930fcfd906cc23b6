import QtQuick
import ui.kit

// The way out of a draw, small, in the corner; it asks first.
PosterButton {
    objectName: "abort"
    side: Theme.touchSmall
    verticalPadding: Theme.mm(1)
    horizontalPadding: Theme.mm(3)
    fontSize: Theme.body
    outlined: true
    text: qsTr("Break off")
}
