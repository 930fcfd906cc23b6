import QtQuick
import ui.kit
import ui.shell

Window {
    id: window

    required property ShellView shell

    width: 1280
    height: 800
    visible: true
    color: Theme.paper
    title: "Handlebar"

    Binding { target: Theme; property: "pixelsPerMm"; value: window.shell.pixelsPerMm }
    Binding { target: Theme; property: "screenWidth"; value: window.width }
    Binding { target: Theme; property: "screenHeight"; value: window.height }
    Binding { target: Theme; property: "language"; value: window.shell.language }
    Binding { target: Theme; property: "textScale"; value: window.shell.textScale }

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true

        HomeScreen {
            anchors.fill: parent
            shell: window.shell
        }
    }
}
