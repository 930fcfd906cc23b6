import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin

// The way into organizer mode: a pad, dots, and a plain word about the last try.
FocusScope {
    id: screen
    required property AdminView view
    readonly property PinView pin: view.pin
    readonly property bool waiting: pin.secondsLeft > 0
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.pin.step === "first" ? qsTr("Choose your PIN")
            : screen.pin.step === "again" ? qsTr("The same PIN once more")
            : qsTr("Your PIN")

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.margin

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignVCenter
                spacing: Theme.mm(5)

                BodyText {
                    Layout.fillWidth: true
                    visible: Theme.portrait || Theme.textScale <= 1.5
                    text: screen.pin.step === "first"
                        ? qsTr("At least %L1 digits. It opens organizer mode on this kiosk, and nothing else.").arg(screen.pin.least)
                        : screen.pin.step === "again" ? qsTr("So that no slip locks you out.")
                        : qsTr("Only the organizers have it. Not you? Home is one touch away.")
                }
                PinDots {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.mm(14)
                    digits: screen.pin.digits
                    least: screen.pin.least
                }
                DisplayText {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.mm(12)
                    color: Theme.red
                    font.pixelSize: Theme.lead
                    lineHeight: 1
                    Accessible.role: Accessible.AlertMessage
                    text: screen.said()
                }
            }
            DigitPad {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.mm(Theme.compact ? 66 : 84)
                Layout.maximumHeight: Theme.mm(150)
                focus: true
                enabled: !screen.waiting
                canEnter: screen.pin.digits >= screen.pin.least
                enterText: screen.pin.step === "enter" ? qsTr("Open") : qsTr("Go on")
                onDigit: digit => screen.pin.digit(digit)
                onErased: screen.pin.erase()
                onEntered: screen.pin.enter()
            }
        }
    }

    function said(): string {
        switch (pin.said) {
        case "wrong": return qsTr("That is not it. %Ln tries left.", "", pin.triesLeft)
        case "wait": return qsTr("Too many tries. The pad opens again in %Ln seconds.", "", pin.secondsLeft)
        case "weak": return qsTr("That one is easy to guess. Mix the digits a little more.")
        case "different": return qsTr("Those two were different. Start again.")
        default: return ""
        }
    }
}
