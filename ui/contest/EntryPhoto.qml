import QtQuick
import ui.kit

// The photo of a costume in its frame, cut to its room; a mustache where there is none. `whole`: never cut.
Rectangle {
    id: place

    property string source: ""
    property bool whole: false
    property bool faded: false
    // Of what one voter chose or looked at, nothing is kept for the next one.
    property alias cache: picture.cache
    readonly property bool shown: source !== "" && picture.status !== Image.Error

    color: whole ? "transparent" : Theme.paper
    clip: true

    Image {
        id: picture
        objectName: "photo"
        anchors.fill: parent
        source: place.source
        sourceSize: place.whole ? Qt.size(Math.min(1600, Theme.screenWidth), Math.min(1600, Theme.screenHeight))
                                : Qt.size(Math.ceil(Theme.mm(100)), Math.ceil(Theme.mm(100)))
        fillMode: place.whole ? Image.PreserveAspectFit : Image.PreserveAspectCrop
        asynchronous: true
        smooth: true
        mipmap: true
        opacity: place.faded ? 0.45 : 1
        Accessible.ignored: true
    }
    Mustache {
        anchors.centerIn: parent
        visible: !place.shown
        width: Math.min(place.width * 0.7, place.height * 1.4)
        height: width / 2.2
        style: "handlebar"
        color: Theme.faded
    }
}
