import QtQuick
import QtQuick.Layouts
import ui.kit

// The visitor's own PIN: the name that was picked, four circles, the pad, and a kind word about the last try.
FocusScope {
    id: entry

    property string name: ""
    // "", wrong, wait, or none for somebody without a PIN.
    property string said: ""
    property int digits: 0
    property int least: 4
    property int triesLeft: 0
    property int secondsLeft: 0
    readonly property bool upright: width < height * 1.1

    signal digit(string digit)
    signal erased()
    signal entered()
    signal anotherName()

    function words(): string {
        switch (said) {
        case "wrong": return qsTr("Not quite. %Ln tries left before a short wait.", "", triesLeft)
        case "wait": return secondsLeft > 90 ? qsTr("Let us wait %Ln minutes. Your pass works at once.", "", Math.ceil(secondsLeft / 60))
            : qsTr("Let us wait %Ln seconds. Your pass works at once.", "", secondsLeft)
        case "none": return qsTr("You have no PIN yet. Use your pass, or ask the organizer for one.")
        default: return qsTr("The four digits that came with your pass. Your pass works too.")
        }
    }

    GridLayout {
        anchors.fill: parent
        columns: entry.upright ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap * 2

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.mm(5)

            DisplayText {
                objectName: "picked"
                Layout.fillWidth: true
                text: entry.name
                color: Theme.teal
                maximumLineCount: 2
                fontSizeMode: Text.Fit
                elide: Text.ElideRight
            }
            PinDots {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.mm(14)
                digits: entry.digits
                least: entry.least
            }
            BodyText {
                objectName: "said"
                Layout.fillWidth: true
                Layout.fillHeight: entry.height < implicitHeight + Theme.mm(75)
                text: entry.words()
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.mm(4.8)
                color: entry.said === "" ? Theme.inkSoft : Theme.red
                font.bold: entry.said !== ""
                Accessible.role: Accessible.AlertMessage
            }
            PosterButton {
                objectName: "anotherName"
                outlined: true
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                text: qsTr("Another name")
                onClicked: entry.anotherName()
            }
        }
        DigitPad {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: 4 * Theme.mm(12) + 3 * Theme.gap
            Layout.maximumHeight: Theme.mm(150)
            focus: true
            enabled: entry.said !== "wait" && entry.said !== "none"
            canEnter: entry.digits === entry.least
            enterText: qsTr("It is me")
            onDigit: digit => entry.digit(digit)
            onErased: entry.erased()
            onEntered: entry.entered()
        }
    }
}
