import QtQuick

// A drawing on a canvas of 100 x 100 units, as large as its room allows.
Item {
    id: picture

    property color ground: "transparent"
    default property alias parts: canvas.data

    Item {
        id: canvas
        width: 100
        height: 100
        anchors.centerIn: parent
        scale: Math.min(picture.width, picture.height) / 100
    }
}
