import QtQuick
import QtQuick.Layouts

// A label and its control: beside each other where there is room, else one above the other.
GridLayout {
    id: row
    property string label: ""
    property real controlWidth: 0

    columns: width >= controlWidth + Theme.mm(60) * Theme.textScale ? 2 : 1
    columnSpacing: Theme.gap * 2
    rowSpacing: Theme.mm(1)

    BodyText {
        Layout.fillWidth: true
        visible: row.label !== ""
        text: row.label
        Accessible.ignored: true
    }
}
