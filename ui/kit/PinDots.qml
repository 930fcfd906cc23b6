pragma ComponentBehavior: Bound
import QtQuick

// A circle for each digit, filled when typed; never the digit itself.
Item {
    id: dots
    property int digits: 0
    property int least: 6

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%Ln digits typed", "", digits)

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(3)

        Repeater {
            model: Math.max(dots.digits, dots.least)
            Rectangle {
                required property int index
                width: Math.min(Theme.mm(8), dots.width / Math.max(dots.digits, dots.least) - Theme.mm(3))
                height: width
                radius: width / 2
                color: index < dots.digits ? Theme.ink : "transparent"
                border { width: Theme.line; color: Theme.ink }
            }
        }
    }
}
