import QtQuick
import ui.kit

// One corner of the frame to aim at; turned, it is the other three.
Item {
    id: corner
    property color color: Theme.paper
    property real thickness: Theme.mm(1.6)

    Rectangle {
        width: parent.width
        height: corner.thickness
        radius: height / 2
        color: corner.color
    }
    Rectangle {
        width: corner.thickness
        height: parent.height
        radius: width / 2
        color: corner.color
    }
}
