pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit

// 0 to 9 and A to F for the secret's page.
FocusScope {
    id: pad

    property bool busy: false

    signal letter(string letter)
    signal erased()

    focus: true
    implicitWidth: 6 * Theme.touchSmall + 5 * Theme.gap
    implicitHeight: 3 * Theme.touchSmall + 2 * Theme.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Keys.onPressed: event => {
        event.accepted = true
        if (event.key === Qt.Key_Backspace && !busy)
            erased()
        else if (event.text.trim() !== "" && !busy)
            letter(event.text)
        else
            event.accepted = false
    }

    GridLayout {
        anchors.fill: parent
        columns: 6
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: 16
            PadKey {
                required property int index
                objectName: "hex" + text
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: "0123456789ABCDEF".charAt(index)
                enabled: !pad.busy
                onClicked: pad.letter(text)
            }
        }
        PadKey {
            objectName: "erase"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.columnSpan: 2
            symbol: "erase"
            text: qsTr("Erase")
            fill: Theme.paper
            enabled: !pad.busy
            onClicked: pad.erased()
        }
    }
}
