import QtQuick
import ui.kit

// What the shell does for a screen: tokens, mirroring, and room.
Window {
    id: stage

    property real pixelsPerMm: 3.78
    property real textScale: 1
    property string language: "en"
    property bool reducedMotion: true

    property url screen
    property var given

    visible: true
    color: Theme.paper

    Binding { target: Theme; property: "pixelsPerMm"; value: stage.pixelsPerMm }
    Binding { target: Theme; property: "screenWidth"; value: stage.width }
    Binding { target: Theme; property: "screenHeight"; value: stage.height }
    Binding { target: Theme; property: "language"; value: stage.language }
    Binding { target: Theme; property: "textScale"; value: stage.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: stage.reducedMotion }

    Loader {
        objectName: "room"
        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Component.onCompleted: setSource(stage.screen, stage.given)
        onLoaded: item.focus = true
    }
}
