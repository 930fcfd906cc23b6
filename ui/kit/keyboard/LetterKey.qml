import QtQuick
import ui.kit

// The face of one key; the keyboard around it does the typing.
Item {
    id: key
    property string text: ""
    property string hint: ""
    property string symbol: ""
    property color fill: Theme.card
    property bool pressed: false
    property bool small: false
    readonly property color inkColor: pressed ? Theme.paper : Theme.onFill(fill)

    anchors.fill: parent
    opacity: enabled ? 1 : 0.45

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.mm(0.9)
        radius: Theme.radius
        color: key.pressed ? Theme.ink : key.fill
        border.width: Theme.line
        border.color: Theme.ink

        DisplayText {
            anchors.fill: parent
            anchors.margins: Theme.mm(1)
            visible: key.symbol === ""
            text: key.text
            color: key.inkColor
            font.pixelSize: key.small ? Theme.mm(6) : Theme.mm(9)
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.mm(3)
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            lineHeight: 1
        }
        BodyText {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.mm(1)
            visible: key.hint !== "" && key.symbol === ""
            text: key.hint
            color: key.inkColor
            opacity: 0.75
            font.pixelSize: Theme.mm(3.4)
        }
        Symbol {
            anchors.centerIn: parent
            visible: key.symbol !== ""
            width: Math.min(parent.width, parent.height) * 0.5
            height: width
            name: key.symbol === "" ? "close" : key.symbol
            color: key.inkColor
        }
    }
}
