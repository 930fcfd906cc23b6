import QtQuick

// What a screen is printed on: paper with the red band and the ink rule of the fair poster, or a flat color.
Rectangle {
    id: canvas
    property color fill: Theme.canvas
    property bool banded: Qt.colorEqual(fill, Theme.paper)

    color: fill

    Rectangle {
        id: band
        visible: canvas.banded
        width: parent.width
        height: Theme.mm(2.6)
        color: Theme.red
    }
    Rectangle {
        visible: canvas.banded
        anchors.top: band.bottom
        anchors.topMargin: Theme.mm(1)
        width: parent.width
        height: Theme.line
        color: Theme.ink
    }
}
