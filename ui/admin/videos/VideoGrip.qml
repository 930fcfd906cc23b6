pragma ComponentBehavior: Bound
import QtQuick
import ui.kit

// The sign that a line can be carried to another place. Who hears the screen moves it on its page, or by Ctrl and arrows.
Item {
    id: grip
    property bool held: false

    Accessible.ignored: true

    Column {
        anchors.centerIn: parent
        spacing: Theme.mm(1.6)

        Repeater {
            model: 3
            Rectangle {
                width: Theme.mm(7)
                height: Theme.line
                color: grip.held ? Theme.red : Theme.ink
            }
        }
    }
}
