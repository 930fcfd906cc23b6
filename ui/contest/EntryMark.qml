import QtQuick
import ui.kit

// How an entry is marked: a check, or its place in the voter's order. Stars have a row of their own.
Rectangle {
    id: mark

    required property string method
    required property int value

    visible: value > 0 && method !== "star"
    implicitWidth: Theme.mm(16)
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.red
    border.width: Theme.line
    border.color: Theme.paper

    Symbol {
        anchors.fill: parent
        anchors.margins: parent.width * 0.22
        visible: mark.method !== "ranked"
        name: "check"
        color: Theme.onFill(mark.color)
    }
    DisplayText {
        anchors.centerIn: parent
        visible: mark.method === "ranked"
        text: Theme.number(mark.value)
        color: Theme.onFill(mark.color)
        font.pixelSize: mark.height * 0.62
        wrapMode: Text.NoWrap
        lineHeight: 1
        Accessible.ignored: true
    }
}
