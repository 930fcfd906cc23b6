import QtQuick
import ui.kit

Window {
    id: window
    property string section: ""
    property string language: "en"
    property real pixelsPerMm: 3.78
    property real textScale: 1
    property bool reducedMotion: true
    readonly property Item shown: loader.item as Item
    readonly property real keyboardHeight: keyboard.height

    visible: true
    Component.onCompleted: requestActivate()
    color: Theme.paper

    // Loaded from the event loop: PySide keeps Python's lock inside setProperty, and the loader's thread needs it.
    onSectionChanged: Qt.callLater(() => loader.source = window.section)

    Binding { target: Theme; property: "pixelsPerMm"; value: window.pixelsPerMm }
    Binding { target: Theme; property: "screenWidth"; value: window.width }
    Binding { target: Theme; property: "screenHeight"; value: window.height }
    Binding { target: Theme; property: "language"; value: window.language }
    Binding { target: Theme; property: "textScale"; value: window.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: window.reducedMotion }

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true

        Loader {
            id: loader
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: keyboard.top
            focus: true
        }
        LettersKeyboard {
            id: keyboard
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }
}
