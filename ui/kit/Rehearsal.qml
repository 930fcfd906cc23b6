pragma ComponentBehavior: Bound
import QtQuick

// Says over every pixel of the window, sheets and bar as well, that this is a rehearsal. Touches go through it.
Item {
    id: rehearsal

    property bool shown: true

    parent: Window.window ? Window.window.contentItem : null
    anchors.fill: parent
    z: 2e6  // above the overlay that holds the sheets
    visible: shown
    enabled: false
    clip: true
    objectName: "rehearsal"
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.gold, 0.02)
    }
    Item {
        anchors.centerIn: parent
        width: Math.hypot(rehearsal.width, rehearsal.height)
        height: width
        rotation: -24
        opacity: Theme.highContrast ? 0.1 : 0.14

        Column {
            anchors.fill: parent
            spacing: Theme.mm(12)
            Repeater {
                model: Math.ceil(rehearsal.height * 1.6 / Theme.mm(34))
                DisplayText {
                    required property int index
                    x: -(index % 3) * Theme.mm(26)
                    text: Array(12).fill(words.text).join("   ·   ")
                    color: Theme.red
                    font.pixelSize: Theme.mm(22)
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                    Accessible.ignored: true
                }
            }
        }
    }
    Rectangle {
        anchors { top: parent.top; left: parent.left; right: parent.right }
        height: words.implicitHeight + Theme.mm(1)
        color: Theme.red

        DisplayText {
            id: words
            anchors.centerIn: parent
            text: qsTr("REHEARSAL")
            color: Theme.paper
            font.pixelSize: Theme.mm(6)
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
