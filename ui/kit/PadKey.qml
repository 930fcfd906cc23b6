import QtQuick
import QtQuick.Controls.Basic

// One key of a pad: a letter or a sign on card, pressed dark.
AbstractButton {
    id: key

    property string symbol: ""
    property color fill: Theme.card
    property color inkColor: Theme.onFill(fill)

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    focusPolicy: Qt.TabFocus
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: key.down ? Theme.ink : key.fill
        border.width: Theme.line
        border.color: Theme.ink

        FocusRing { shown: key.activeFocus; reach: Theme.mm(1) }
    }
    contentItem: Item {
        DisplayText {
            anchors.fill: parent
            anchors.margins: Theme.mm(2)
            visible: key.symbol === ""
            text: key.text
            color: key.down ? Theme.paper : key.inkColor
            font.pixelSize: Math.min(key.height * (key.text.length > 1 ? 0.42 : 0.6), key.text.length > 1 ? Theme.lead : Theme.hero)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(4)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            lineHeight: 1
            wrapMode: Text.NoWrap
        }
        Symbol {
            anchors.centerIn: parent
            visible: key.symbol !== ""
            width: Math.min(key.height, key.width) * 0.5
            height: width
            name: key.symbol === "" ? "close" : key.symbol
            color: key.down ? Theme.paper : key.inkColor
        }
    }
    scale: down ? 0.95 : 1
    Behavior on scale { NumberAnimation { duration: Theme.quick / 2 } }
}
