import QtQuick

// The flat print under every control: filled with a thin inner frame, or outlined. Pressed: inked darker at once.
Rectangle {
    id: block
    property color fill: Theme.ink
    property color inkColor: Theme.onFill(fill)
    property bool outlined: false
    property bool down: false
    property bool framed: true

    radius: Theme.radius
    color: outlined ? (down ? Qt.alpha(fill, 0.18) : "transparent")
                    : (down ? Qt.tint(fill, Qt.alpha(inkColor, 0.22)) : fill)
    border.width: outlined ? Theme.line : 0
    border.color: fill

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.mm(1.4)
        visible: block.framed && !block.outlined
        color: "transparent"
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: block.inkColor
        opacity: 0.45
    }
}
