import QtQuick

// A rubber stamp, pressed on at a slant.
Item {
    id: stamp
    property string text: ""
    property color color: Theme.red
    property int fontSize: Theme.title

    implicitWidth: label.implicitWidth + Theme.mm(14)
    implicitHeight: label.implicitHeight + Theme.mm(8)
    rotation: Theme.rightToLeft ? 7 : -7
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    // Stamps it on: comes down large and lands.
    function press() {
        landing.restart()
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.mm(2)
        border.width: Theme.mm(1.2)
        border.color: stamp.color
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.mm(2)
        color: "transparent"
        radius: Theme.mm(1)
        border.width: Theme.hairline
        border.color: stamp.color
    }
    DisplayText {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, stamp.width - Theme.mm(8))
        text: stamp.text
        color: stamp.color
        font.pixelSize: stamp.fontSize
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        Accessible.ignored: true
    }
    ParallelAnimation {
        id: landing
        NumberAnimation { target: stamp; property: "scale"; from: Theme.reducedMotion ? 1 : 2.2; to: 1; duration: Theme.calm; easing.type: Easing.InCubic }
        NumberAnimation { target: stamp; property: "opacity"; from: 0; to: 1; duration: Theme.fade }
    }
}
