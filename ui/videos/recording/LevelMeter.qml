pragma ComponentBehavior: Bound
import QtQuick
import ui.kit

// How loud it is: a row of bars that grow, inked from the start of the line.
Row {
    id: meter

    property real level: 0
    readonly property int bars: 14

    spacing: Theme.mm(1)
    height: Theme.mm(9)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("How loud it is")

    Repeater {
        model: meter.bars
        Rectangle {
            required property int index
            readonly property bool lit: (index + 0.5) / meter.bars < meter.level
            anchors.bottom: parent?.bottom
            width: (meter.width - (meter.bars - 1) * meter.spacing) / meter.bars
            height: meter.height * (0.35 + 0.65 * index / (meter.bars - 1))
            radius: Theme.mm(0.6)
            color: !lit ? Theme.faded : index < meter.bars - 3 ? Theme.teal : index < meter.bars - 1 ? Theme.gold : Theme.red
        }
    }
}
