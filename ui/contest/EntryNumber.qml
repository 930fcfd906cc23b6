import QtQuick
import ui.kit

// The number of a costume, as on the sheet that its wearer holds up.
Rectangle {
    id: badge

    required property int number
    property int size: Theme.lead

    implicitHeight: size * 1.5
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.mm(4))
    radius: Theme.radius
    color: Theme.ink

    DisplayText {
        id: label
        anchors.centerIn: parent
        text: Theme.number(badge.number)
        color: Theme.paper
        font.pixelSize: badge.size
        wrapMode: Text.NoWrap
        lineHeight: 1
        Accessible.ignored: true
    }
}
