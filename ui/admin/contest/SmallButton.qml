import QtQuick
import ui.kit

// One of several things that can be done beside the main ones.
PosterButton {
    outlined: true
    side: Theme.touchSmall
    verticalPadding: Theme.mm(1)
    fontSize: Theme.body
    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
}
