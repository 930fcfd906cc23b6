pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Ten digits, erase and enter. Shows the digits of the language, says 0-9. A keyboard's digits, Backspace and Enter work too.
FocusScope {
    id: pad

    focus: true
    property string enterText: qsTr("Done")
    property bool busy: false
    property bool canEnter: true

    signal digit(string digit)
    signal erased()
    signal entered()

    implicitWidth: 3 * Theme.mm(30) + 2 * Theme.gap
    implicitHeight: 4 * Theme.touch + 3 * Theme.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    // An ASCII digit for any digit of our languages, else "".
    function asDigit(text: string): string {
        if (text.length !== 1)
            return ""
        const code = text.charCodeAt(0)
        for (const zero of [0x30, 0x6F0, 0x660])
            if (code >= zero && code <= zero + 9)
                return String(code - zero)
        return ""
    }

    function enter() {
        if (!busy && canEnter)
            entered()
    }

    Keys.onPressed: event => {
        const found = asDigit(event.text)
        event.accepted = true
        if (found !== "" && !busy)
            digit(found)
        else if (event.key === Qt.Key_Backspace && !busy)
            erased()
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            enter()
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
            model: 9
            PadKey {
                required property int index
                objectName: "digit" + (index + 1)
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: Theme.number(index + 1)
                enabled: !pad.busy
                onClicked: pad.digit(String(index + 1))
            }
        }
        PadKey {
            objectName: "erase"
            Layout.fillWidth: true
            Layout.fillHeight: true
            symbol: "erase"
            text: qsTr("Erase")
            fill: Theme.paper
            enabled: !pad.busy
            onClicked: pad.erased()
        }
        PadKey {
            objectName: "digit0"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: Theme.number(0)
            enabled: !pad.busy
            onClicked: pad.digit("0")
        }
        PadKey {
            objectName: "enter"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: pad.enterText
            fill: Theme.teal
            enabled: !pad.busy && pad.canEnter
            onClicked: pad.enter()
        }
    }
}
