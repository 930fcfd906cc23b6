import QtQuick
import QtQuick.Controls.Basic

// What sheets share: a framed page over dimmed paper, focus kept inside, mirrored like the rest.
Popup {
    id: dialog

    property bool shown: true
    readonly property int room: parent ? parent.height - Theme.aloft - 2 * Theme.margin : 0

    parent: Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height + Theme.aloft - height) / 2) : 0
    width: parent ? Math.min(parent.width - 2 * Theme.margin, Theme.mm(190 * (1 + (Theme.textScale - 1) * 0.5))) : Theme.mm(190)
    padding: Theme.mm(9)
    modal: true
    focus: true

    background: Rectangle {
        visible: dialog.shown
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.line
        border.color: Theme.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.line + Theme.mm(1.2)
            color: "transparent"
            radius: Theme.radius
            border.width: Theme.hairline
            border.color: Theme.ink
        }
    }
    Overlay.modal: Rectangle {
        color: Qt.alpha(Theme.faded, 0.82)
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.fade }
        NumberAnimation { property: "scale"; from: Theme.reducedMotion ? 1 : 0.94; to: 1; duration: Theme.quick; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.fade }
    }
}
