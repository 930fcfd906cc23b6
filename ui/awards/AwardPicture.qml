import QtQuick
import ui.kit

// The picture of an award in a gold frame, as large as its room.
Item {
    id: place

    property string source: ""
    readonly property bool broken: picture.status === Image.Error
    readonly property real share: picture.implicitHeight > 0 ? picture.implicitWidth / picture.implicitHeight : 1
    readonly property real rim: 2 * Theme.mm(Theme.compact ? 3 : 5)
    readonly property real fits: Math.max(1, Math.min(width - rim - Theme.mm(6), (height - rim - Theme.mm(6)) * share))

    Rectangle {
        anchors.centerIn: parent
        width: place.fits + place.rim
        height: place.fits / place.share + place.rim
        rotation: Theme.rightToLeft ? 2 : -2
        antialiasing: true
        color: Theme.card
        border.width: Theme.line * 2
        border.color: Theme.ink

        Image {
            id: picture
            objectName: "picture"
            anchors.fill: parent
            anchors.margins: place.rim / 2
            source: place.source
            sourceSize: Qt.size(Theme.screenWidth, Theme.screenHeight)
            fillMode: Image.PreserveAspectFit
            smooth: true
            Accessible.ignored: true
        }
    }
}
