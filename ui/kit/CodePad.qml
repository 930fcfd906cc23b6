pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Crockford's 32 signs for a typed code, always left to right. The caller folds what a keyboard types (o, i, l, u).
FocusScope {
    id: pad

    focus: true
    property string enterText: qsTr("Done")
    property bool busy: false
    property bool canEnter: true
    readonly property string letters: "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    readonly property int columns: width < Theme.mm(165) ? 6 : 10
    readonly property int rows: columns === 6 ? 6 : 4
    readonly property int keyHeight: Theme.compact ? Theme.mm(12.5) : Theme.touch

    signal letter(string letter)
    signal erased()
    signal entered()

    implicitWidth: Theme.mm(203)
    implicitHeight: rows * keyHeight + (rows - 1) * Theme.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    function enter() {
        if (!busy && canEnter)
            entered()
    }

    Keys.onPressed: event => {
        event.accepted = true
        if (/^[0-9A-Za-z]$/.test(event.text) && !busy)
            letter(event.text.toUpperCase())
        else if (event.key === Qt.Key_Backspace && !busy)
            erased()
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            enter()
        else
            event.accepted = false
    }

    GridLayout {
        anchors.fill: parent
        columns: pad.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: pad.letters.length
            PadKey {
                required property int index
                objectName: "key" + text
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: pad.letters.charAt(index)
                enabled: !pad.busy
                onClicked: pad.letter(text)
            }
        }
        PadKey {
            objectName: "erase"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.columnSpan: pad.columns === 6 ? 1 : 3
            symbol: "erase"
            text: qsTr("Erase")
            fill: Theme.paper
            enabled: !pad.busy
            onClicked: pad.erased()
        }
        PadKey {
            objectName: "enter"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.columnSpan: pad.columns === 6 ? 3 : 5
            text: pad.enterText
            fill: Theme.teal
            enabled: !pad.busy && pad.canEnter
            onClicked: pad.enter()
        }
    }
}
