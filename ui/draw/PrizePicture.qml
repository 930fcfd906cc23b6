import QtQuick
import ui.kit
import ui.draw

// What can be won: its picture in a frame, or a mustache.
Item {
    id: place

    property string source: ""
    property color inkColor: Theme.ink
    readonly property bool shown: source !== "" && picture.status !== Image.Error
    readonly property real share: picture.implicitHeight > 0 ? picture.implicitWidth / picture.implicitHeight : 1
    readonly property real border: 2 * Theme.mm(Theme.compact ? 4 : 7)
    readonly property real fits: Math.max(1, Math.min(width - border - Theme.mm(6), (height - border - Theme.mm(10)) * share))

    DrawPaper {
        anchors.centerIn: parent
        visible: place.shown
        width: place.fits + place.border
        height: place.fits / place.share + place.border
        rotation: Theme.rightToLeft ? -2 : 2

        Image {
            id: picture
            objectName: "prizePicture"
            anchors.fill: parent
            source: place.source
            sourceSize: Qt.size(Theme.screenWidth, Theme.screenHeight)
            fillMode: Image.PreserveAspectFit
            smooth: true
            Accessible.ignored: true
        }
    }
    Mustache {
        anchors.centerIn: parent
        visible: !place.shown
        width: Math.min(place.width, place.height * 2.4)
        height: width / 2.4
        color: place.inkColor
    }
}
