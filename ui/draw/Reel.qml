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
    readonly property real tall: slot.height / 2

    NumberAnimation on rolled {
        running: reel.visible && reel.names.length > 0
        from: 0
        to: reel.perSecond * 60
        duration: 60000
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
                readonly property int row: Math.floor((reel.rolled - index + reel.rows - 1) / reel.rows) * reel.rows + index
                width: slot.width
                height: reel.tall
                y: (reel.rolled - row) * reel.tall
                text: reel.names.length > 0 && row >= 0 ? reel.names[row % reel.names.length] : ""
            }
        }
    }
}
