pragma ComponentBehavior: Bound
import QtQuick

// How far we are, told in mustaches: inked those that are found, faded those still out there.
Item {
    id: ruler
    property int value: 0
    property int total: 0
    property color color: Theme.ink
    property color restColor: Theme.faded
    property string style: "natural"

    readonly property int places: Math.max(1, Math.floor((width + Theme.mm(2)) / Theme.mm(8)))
    readonly property int inked: total <= 0 || value <= 0 ? 0
        : value >= total ? places : Math.max(1, Math.min(places - 1, Math.round(places * value / total)))

    implicitHeight: Theme.mm(4)
    implicitWidth: Theme.mm(120)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%L1 of %L2").arg(value).arg(total)

    Row {
        anchors.fill: parent
        spacing: (ruler.width - ruler.places * Theme.mm(6)) / Math.max(1, ruler.places - 1)
        Repeater {
            model: ruler.places
            Mustache {
                required property int index
                width: Theme.mm(6)
                height: ruler.height
                style: ruler.style
                color: index < ruler.inked ? ruler.color : ruler.restColor
            }
        }
    }
}
