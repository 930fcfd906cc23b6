import QtQuick
import ui.kit

// A costume's photo in a frame, with its number on a medal; without a photo the medal alone, with a face on it.
Item {
    id: place

    property string photo: ""
    property int number: 0
    // Stands on the lower edge, as on a step; else in the middle.
    property bool standing: false
    readonly property bool pictured: photo !== "" && image.status !== Image.Error
    readonly property real share: image.implicitHeight > 0 ? image.implicitWidth / image.implicitHeight : 1
    readonly property real rim: Theme.mm(Theme.compact ? 3 : 4)
    readonly property real fits: Math.max(1, Math.min(width - rim, (height - rim) * share))
    readonly property real round: pictured ? Math.min(fits * 0.34, fits / share * 0.34, Theme.mm(26)) : Math.min(width, height) * 0.92

    Rectangle {
        id: frame
        anchors.horizontalCenter: parent.horizontalCenter
        y: place.standing ? parent.height - height : (parent.height - height) / 2
        width: place.fits + place.rim
        height: place.fits / place.share + place.rim
        visible: place.pictured
        color: Theme.card
        border.width: Theme.line * 2
        border.color: Theme.ink

        Image {
            id: image
            objectName: "photo"
            anchors.fill: parent
            anchors.margins: place.rim / 2
            source: place.photo
            sourceSize: Qt.size(Theme.screenWidth, Theme.screenHeight)
            fillMode: Image.PreserveAspectFit
            smooth: true
            Accessible.ignored: true
        }
    }
    Rectangle {
        objectName: "medal"
        x: place.pictured ? (Theme.rightToLeft ? frame.x + frame.width - width * 0.8 : frame.x - width * 0.2)
            : (parent.width - width) / 2
        y: place.pictured ? frame.y - height * 0.12 : place.standing ? parent.height - height : (parent.height - height) / 2
        width: place.round
        height: width
        radius: width / 2
        antialiasing: true
        color: Theme.gold
        border.width: Theme.line * 1.5
        border.color: Theme.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: parent.width * 0.07
            radius: width / 2
            antialiasing: true
            color: "transparent"
            border.width: Theme.hairline
            border.color: Theme.ink
        }
        DisplayText {
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top }
            anchors.topMargin: parent.height * (place.pictured ? 0.14 : 0.1)
            width: parent.width * 0.7
            height: parent.height * (place.pictured ? 0.72 : 0.46)
            text: Theme.number(place.number)
            color: Theme.onFill(Theme.gold)
            font.pixelSize: height
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.mm(3)
            maximumLineCount: 1
            wrapMode: Text.NoWrap
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        Mustache {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * 0.54
            width: parent.width * 0.66
            height: parent.height * 0.28
            visible: !place.pictured
        }
    }
}
