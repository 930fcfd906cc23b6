import QtQuick
import ui.kit

// A sheet of paper as it will be printed; a wagging mustache until it is drawn.
Item {
    id: page

    property string source: ""

    Image {
        id: image
        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        source: page.source
        mipmap: true
        cache: false
        Accessible.ignored: true
    }
    Rectangle {
        anchors.centerIn: parent
        visible: page.source !== ""
        width: image.paintedWidth
        height: image.paintedHeight
        color: "transparent"
        border { width: Theme.hairline; color: Theme.ink }
    }
    Wag {
        anchors.centerIn: parent
        visible: page.source === ""
        running: visible
    }
}
