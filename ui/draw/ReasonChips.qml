pragma ComponentBehavior: Bound
import QtQuick
import ui.kit

// Reasons at hand: one of them is chosen, or none.
Flow {
    id: chips

    property var reasons: []
    property string current: ""
    property string named: "reason"

    signal chosen(string reason)

    spacing: Theme.gap

    Repeater {
        model: chips.reasons
        PosterButton {
            required property string modelData
            required property int index
            objectName: chips.named + index
            width: Math.min(implicitWidth, chips.width)
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            fontSize: Theme.body
            outlined: chips.current !== modelData
            fill: Theme.ink
            text: modelData
            onClicked: chips.chosen(modelData)
        }
    }
}
