pragma ComponentBehavior: Bound
import QtQuick

// What hangs over the stage: swags with a gold hem, and a medal with the mustache in the middle.
Item {
    id: valance

    readonly property int swags: Math.max(3, 2 * Math.round(width / height / 2.6 / 2) + 1)
    readonly property real swag: width / swags

    Repeater {
        model: valance.swags
        Item {
            required property int index
            x: index * valance.swag
            width: valance.swag
            height: valance.height

            Rectangle {
                width: parent.width
                height: parent.height
                color: Theme.gold
                antialiasing: true
                bottomLeftRadius: height * 0.8
                bottomRightRadius: height * 0.8
            }
            Rectangle {
                width: parent.width
                height: parent.height - Theme.mm(2)
                color: Theme.red
                antialiasing: true
                bottomLeftRadius: height * 0.8
                bottomRightRadius: height * 0.8
            }
            Rectangle {
                width: parent.width
                height: parent.height * 0.55
                color: Qt.darker(Theme.red, 1.2)
                antialiasing: true
                bottomLeftRadius: height * 0.9
                bottomRightRadius: height * 0.9
            }
            Symbol {
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height * 0.36
                width: parent.height * 0.42
                height: width
                name: "star"
                color: Theme.gold
            }
        }
    }
    Rectangle {
        width: parent.width
        height: Theme.mm(2.6)
        color: Theme.gold
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.mm(2.6)
        width: valance.height * 1.5
        height: valance.height * 0.98
        radius: height / 2
        antialiasing: true
        color: Theme.gold
        border.width: Theme.line
        border.color: Theme.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.line + Theme.mm(1)
            radius: height / 2
            antialiasing: true
            color: "transparent"
            border.width: Theme.hairline
            border.color: Theme.ink
        }
        Mustache {
            anchors.centerIn: parent
            width: parent.width * 0.72
            height: parent.height * 0.62
        }
    }
}
