pragma ComponentBehavior: Bound
import QtQuick
import ui.kit

// Where a line is taken by to carry it to another place. Says where the finger is, in coordinates of `field`.
MouseArea {
    id: grip
    required property Item field

    signal taken(real y)
    signal carried(real y)
    signal dropped()
    signal refused()

    function place(mouse: MouseEvent): real {
        return mapToItem(field, mouse.x, mouse.y).y
    }

    preventStealing: true
    cursorShape: Qt.OpenHandCursor
    Accessible.ignored: true  // Who hears the screen moves it on its page, or by Ctrl and arrows.
    onPressed: mouse => grip.taken(place(mouse))
    onPositionChanged: mouse => grip.carried(place(mouse))
    onReleased: grip.dropped()
    onCanceled: grip.refused()

    Column {
        anchors.centerIn: parent
        spacing: Theme.mm(1.6)

        Repeater {
            model: 3
            Rectangle {
                width: Theme.mm(7)
                height: Theme.line
                color: grip.pressed ? Theme.red : Theme.ink
            }
        }
    }
}
