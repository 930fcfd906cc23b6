pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people

// One column: what it is taken for, to be changed by a touch, over its first cells.
ColumnLayout {
    id: column
    required property ImportWords words
    property int place: 0
    property string header: ""
    property string field: ""
    property var cells: []

    signal asked()

    spacing: 0

    PosterButton {
        objectName: "column" + column.place
        Layout.fillWidth: true
        side: Theme.touchSmall
        verticalPadding: Theme.mm(1)
        horizontalPadding: Theme.mm(2)
        fill: column.field === "" ? Theme.ink : Theme.teal
        outlined: column.field === ""
        fontSize: Theme.body
        text: column.words.field(column.field)
        detail: "\u2068" + column.header + "\u2069"
        onClicked: column.asked()
    }
    Rectangle {
        id: paper
        readonly property int line: Theme.small * 1.7
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: column.cells.length * line + Theme.mm(3)
        // At least a few rows; as many more as there is room for.
        implicitHeight: Math.min(4, column.cells.length) * line + Theme.mm(3)
        color: Theme.card
        border { width: Theme.hairline; color: Theme.ink }

        Column {
            id: rows
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.mm(1.5) }

            Repeater {
                model: column.cells
                BodyText {
                    required property int index
                    required property string modelData
                    visible: (index + 1) * paper.line + Theme.mm(3) <= paper.height + 1
                    width: rows.width
                    height: paper.line
                    font.pixelSize: Theme.small
                    color: column.field === "" ? Theme.inkSoft : Theme.ink
                    maximumLineCount: 1
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    verticalAlignment: Text.AlignVCenter
                    text: modelData
                }
            }
        }
    }
    Item { Layout.fillHeight: true }
}
