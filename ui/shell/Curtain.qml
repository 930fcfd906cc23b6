import QtQuick
import QtQuick.Controls.Basic
import ui.kit

// Lies over everything, an open sheet too: nothing below is reached, and the focus comes back when it goes.
Popup {
    id: curtain

    required property bool wanted
    property color fill: Theme.ink

    onWantedChanged: wanted ? open() : close()
    parent: Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    padding: 0
    modal: true
    dim: false
    focus: true
    closePolicy: Popup.NoAutoClose
    background: Rectangle { color: curtain.fill }
}
