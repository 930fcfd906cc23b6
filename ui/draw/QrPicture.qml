import QtQuick
import ui.kit

// A QR code for cameras across the room: black on white whatever the colors, each module a whole number of pixels.
Rectangle {
    id: card
    property string text: ""
    readonly property int modules: Math.max(1, picture.sourceSize.width)
    readonly property int scale_: Math.max(1, Math.floor(Math.min(width, height) / modules))

    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.ink
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Code to photograph")

    Image {
        id: picture
        anchors.centerIn: parent
        width: card.modules * card.scale_
        height: width
        smooth: false
        source: card.text === "" ? "" : "image://qr/" + encodeURIComponent(card.text)
        Accessible.ignored: true
    }
}
