pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people

// The first rows of a list under what each column is taken for. More columns than fit are paged by buttons.
FocusScope {
    id: table
    required property ImportWords words
    // [{place, header, field, cells}]
    property var columns: []
    property int first: 0
    readonly property bool paged: columns.length > fitting(width)
    readonly property int fit: paged ? fitting(width - 2 * (Theme.touchSmall + Theme.gap)) : Math.max(1, columns.length)
    readonly property int last: Math.min(columns.length, first + fit)

    signal asked(int place, string header, string field)

    function fitting(room: real): int {
        return Math.max(1, Math.floor((room + Theme.gap) / (Theme.mm(48 * Theme.textScale) + Theme.gap)))
    }

    function page(direction: int) {
        first = Math.max(0, Math.min(columns.length - fit, first + direction * fit))
    }

    // With all rows it was given, so that no empty paper hangs below them.
    readonly property real tallest: implicitHeight + Math.max(0, (columns.length > 0 ? columns[0].cells.length : 0) - 4) * Theme.small * 1.7

    implicitHeight: row.implicitHeight
    onColumnsChanged: if (first >= columns.length) first = 0
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("The first rows of your list")

    RowLayout {
        id: row
        anchors.fill: parent
        spacing: Theme.gap

        IconButton {
            objectName: "columnsBack"
            visible: table.paged
            Layout.alignment: Qt.AlignTop
            symbol: "back"
            text: qsTr("Columns before")
            enabled: table.first > 0
            onClicked: table.page(-1)
        }
        Repeater {
            model: table.columns
            ImportColumn {
                required property int index
                required property var modelData
                visible: index >= table.first && index < table.last
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                place: modelData.place
                header: modelData.header
                field: modelData.field
                cells: modelData.cells
                words: table.words
                onAsked: table.asked(place, header, field)
            }
        }
        IconButton {
            objectName: "columnsOn"
            visible: table.paged
            Layout.alignment: Qt.AlignTop
            symbol: "forward"
            text: qsTr("More columns")
            enabled: table.last < table.columns.length
            onClicked: table.page(1)
        }
    }
}
