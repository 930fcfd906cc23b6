import QtQuick
import ui.kit

// A round rubber stamp with a mustache in the middle, pressed on at a slant.
Item {
    id: stamp
    property string text: ""
    property color color: Theme.red
    property string style: "handlebar"

    implicitWidth: Theme.mm(46)
    implicitHeight: implicitWidth
    rotation: Theme.rightToLeft ? 9 : -9
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    // Comes down large and lands.
    function press() {
        landing.restart()
    }

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border { width: Math.max(2, stamp.width * 0.03); color: stamp.color }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: stamp.width * 0.06
        radius: width / 2
        color: "transparent"
        border { width: Theme.hairline; color: stamp.color }
    }
    Mustache {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.verticalCenter }
        anchors.bottomMargin: -stamp.height * 0.04
        width: stamp.width * 0.68
        height: stamp.height * 0.3
        style: stamp.style
        color: stamp.color
    }
    DisplayText {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.verticalCenter }
        anchors.topMargin: stamp.height * 0.08
        width: stamp.width * 0.7
        height: stamp.height * 0.24
        text: stamp.text
        color: stamp.color
        font.pixelSize: stamp.height * 0.2
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.mm(4)
        maximumLineCount: 1
        wrapMode: Text.NoWrap
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    ParallelAnimation {
        id: landing
        NumberAnimation { target: stamp; property: "scale"; from: Theme.reducedMotion ? 1 : 2.2; to: 1; duration: Theme.calm; easing.type: Easing.InCubic }
        NumberAnimation { target: stamp; property: "opacity"; from: 0; to: 1; duration: Theme.fade }
    }
}
