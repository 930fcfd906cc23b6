import QtQuick
import ui.kit

Window {
    id: window
    required property QtObject scene

    visible: true
    color: Theme.paper
    Component.onCompleted: requestActivate()

    Binding { target: Theme; property: "pixelsPerMm"; value: window.scene.pixelsPerMm }
    Binding { target: Theme; property: "screenWidth"; value: window.width }
    Binding { target: Theme; property: "screenHeight"; value: window.height }
    Binding { target: Theme; property: "language"; value: window.scene.language }
    Binding { target: Theme; property: "textScale"; value: window.scene.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: true }

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
            source: window.scene.section
            onLoaded: {
                keyboard.forget()
                item.forceActiveFocus()
            }
        }
        LettersKeyboard {
            id: keyboard
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }
}
