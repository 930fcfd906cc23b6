import QtQuick
import QtQuick.Layouts

// A label and its control: beside each other where there is room, else one above the other.
GridLayout {
    id: row
    property string label: ""
    property real controlWidth: 0
    readonly property real labelWidth: Theme.mm(70) * Theme.textScale

    columns: width >= controlWidth + labelWidth + columnSpacing ? 2 : 1
    columnSpacing: Theme.gap * 2
    rowSpacing: Theme.mm(1)

    BodyText {
        Layout.fillWidth: row.columns === 1
        Layout.preferredWidth: row.columns === 1 ? -1 : row.labelWidth
        visible: row.label !== ""
        text: row.label
        Accessible.ignored: true
    }
}
