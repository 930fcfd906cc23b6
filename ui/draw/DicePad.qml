pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit

// Huge keys for dice: 0 to 9 or 1 to 6, and erase. Whatever a keyboard types is handed on: the view knows digits.
FocusScope {
    id: pad

    property bool six: false
    property bool busy: false
    readonly property var digits: six ? ["1", "2", "3", "4", "5", "6"] : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

    readonly property int rows: six ? 3 : 4

    signal digit(string digit)
    signal erased()

    focus: true
    implicitWidth: 3 * Theme.mm(30) + 2 * Theme.gap
    implicitHeight: Theme.compact ? rows * Theme.touchSmall + (rows - 1) * Theme.gap : rows * Theme.touch + (rows - 1) * Theme.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Keys.onPressed: event => {
        event.accepted = true
        if (event.key === Qt.Key_Backspace && !busy)
            erased()
        else if (event.text !== "" && event.key !== Qt.Key_Tab && event.key !== Qt.Key_Escape && !busy)
            digit(event.text)
        else
            event.accepted = false
    }

    GridLayout {
        anchors.fill: parent
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: pad.digits
            DiceKey {
                required property string modelData
                objectName: "dice" + modelData
                text: modelData
                enabled: !pad.busy
                onClicked: pad.digit(modelData)
            }
        }
        DiceKey {
            objectName: "erase"
            Layout.columnSpan: pad.six ? 3 : 2
            symbol: "erase"
            text: qsTr("Erase")
            fill: Theme.paper
            enabled: !pad.busy
            onClicked: pad.erased()
        }
    }

    component DiceKey: PadKey {
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
