pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.draw

// Names rolling by behind a slot. It never comes to rest: which name is the one, it does not know.
DrawPaper {
    id: reel

    property var names: []
    property int lasts: 3400
    property real rolled: 0
    readonly property real perSecond: 5.5
    readonly property int rows: 4
    // One name fills most of the slot, the next one looks in.
    readonly property real tall: slot.height * 0.62

    NumberAnimation on rolled {
        running: reel.visible && reel.names.length > 0
        from: reel.rows
        to: reel.rows + reel.perSecond * 60
        duration: 60000
    }
    Symbol {
        anchors { left: parent.left; leftMargin: -Theme.mm(3); verticalCenter: parent.verticalCenter }
        width: Theme.mm(14)
        height: width
        name: "forward"
        follows: true
        color: Theme.red
        z: 1
    }
    Symbol {
        anchors { right: parent.right; rightMargin: -Theme.mm(3); verticalCenter: parent.verticalCenter }
        width: Theme.mm(14)
        height: width
        name: "back"
        follows: true
        color: Theme.red
        z: 1
    }
    Item {
        id: slot
        anchors.fill: parent
        clip: true

        Repeater {
            model: reel.rows
            ReelName {
                required property int index
                // The row that stands in this place now: rows go around, so only one changes its name at a time.
                readonly property int row: Math.floor((reel.rolled + 1 - index) / reel.rows) * reel.rows + index
                x: Theme.mm(16)
                width: slot.width - 2 * x
                height: reel.tall
                y: (reel.rolled - row) * reel.tall
                text: reel.names.length > 0 && row >= 0 ? reel.names[row % reel.names.length] : ""
            }
        }
    }
}
