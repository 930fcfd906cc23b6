pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

// A printed block to press: thin inner frame, pressed like a stamp, a thick ring when it has the keyboard's focus.
AbstractButton {
    id: control

    property color fill: Theme.ink
    property color inkColor: Theme.paper
    property bool outlined: false
    property int fontSize: Theme.lead

    implicitHeight: Math.max(Theme.touch, label.implicitHeight + Theme.mm(6))
    implicitWidth: Math.max(Theme.touch, label.implicitWidth + Theme.mm(14))
    padding: Theme.mm(3)
    focusPolicy: Qt.StrongFocus
    Accessible.name: text

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: control.outlined ? "transparent" : control.fill
        border.width: control.outlined ? Theme.line : 0
        border.color: control.fill
        opacity: control.enabled ? 1 : 0.4

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.mm(1.4)
            visible: !control.outlined
            color: "transparent"
            radius: Theme.radius
            border.width: Math.max(1, Theme.line / 2)
            border.color: control.inkColor
            opacity: 0.45
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.mm(1.6)
            visible: control.visualFocus
            color: "transparent"
            radius: Theme.radius * 2
            border.width: Theme.mm(1)
            border.color: Theme.gold
        }
    }
    contentItem: DisplayText {
        id: label
        text: control.text
        color: control.outlined ? control.fill : control.inkColor
        font.pixelSize: control.fontSize
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.mm(4)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        lineHeight: 1
    }
    scale: pressed ? 0.96 : 1
    Behavior on scale { NumberAnimation { duration: Theme.quick / 2 } }
}
