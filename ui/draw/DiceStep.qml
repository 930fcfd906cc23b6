import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// Dice from the room: a slot for each, filled as they are typed; then two witnesses look, and it is locked.
FocusScope {
    id: step

    required property CeremonyView view
    property bool checking: view.ask.complete
    readonly property bool six: view.ask.kind === "DICE6"
    readonly property int done: view.ask.value.length
    signal abortAsked()

    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: "\u2066" + step.view.code + "\u2069 · \u2068" + qsTr("%L1 of %L2").arg(step.view.asking + 1).arg(step.view.asks.length) + "\u2069"
        title: step.asks()
        corner: [ AbortButton { onClicked: step.abortAsked() } ]
        footer: [
            PosterButton {
                objectName: "matches1"
                visible: step.checking
                enabled: step.view.ask.witnesses === 0
                text: step.view.ask.witnesses > 0 ? qsTr("It matched") : qsTr("It matches")
                detail: qsTr("First witness")
                onClicked: step.view.ask.matches()
            },
            PosterButton {
                objectName: "matches2"
                visible: step.checking && step.view.ask.witnesses < 2
                enabled: step.view.ask.witnesses === 1
                fill: Theme.red
                text: qsTr("It matches")
                detail: qsTr("Second witness")
                onClicked: step.view.ask.matches()
            },
            PosterButton {
                objectName: "lock"
                visible: step.checking && step.view.ask.witnesses >= 2
                fill: Theme.teal
                text: qsTr("Lock it")
                onClicked: step.view.ask.lock()
            },
            PosterButton {
                objectName: "change"
                visible: step.checking
                outlined: true
                text: qsTr("Change it")
                onClicked: step.checking = false
            },
            PosterButton {
                objectName: "check"
                visible: !step.checking && step.view.ask.complete
                fill: Theme.teal
                text: qsTr("Show it to the witnesses")
                onClicked: step.checking = true
            },
            PosterButton {
                objectName: "noDice"
                visible: !step.checking && step.done === 0
                outlined: true
                text: qsTr("No dice in the house?")
                onClicked: hat.open()
            },
            PosterButton {
                objectName: "clear"
                visible: !step.checking && step.done > 0
                outlined: true
                text: qsTr("Start over")
                onClicked: again.open()
            },
            PosterButton {
                objectName: "back"
                visible: step.view.canGoBack
                outlined: true
                text: qsTr("Back")
                onClicked: step.view.goBack()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
                spacing: Theme.gap

                BigLetters {
                    objectName: "letters"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.mm(40)
                    text: step.view.ask.value
                    count: step.view.ask.length
                    group: 5
                }
                DisplayText {
                    objectName: "hint"
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.mm(Theme.compact ? 10 : 15)
                    text: step.says()
                    color: step.view.ask.hint === "" ? Theme.inkSoft : Theme.red
                    font.pixelSize: Theme.lead
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.mm(4.8)
                    maximumLineCount: 2
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    lineHeight: 1
                    Accessible.role: Accessible.AlertMessage
                }
            }
            DicePad {
                id: pad
                objectName: "pad"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                Layout.maximumHeight: Theme.portrait ? Theme.mm(170) : Theme.mm(150)
                visible: !step.checking
                focus: !step.checking
                six: step.six
                onDigit: digit => step.view.ask.key(digit)
                onErased: step.view.ask.erase()
            }
        }
    }
    Connections {
        target: step.view.ask
        function onChanged() { step.follow() }
    }
    onDoneChanged: checking = view.ask.complete
    onCheckingChanged: if (!checking) Qt.callLater(pad.forceActiveFocus, Qt.OtherFocusReason)

    // What is no longer complete cannot be looked at.
    function follow() {
        if (!view.ask.complete)
            checking = false
    }

    Sheet {
        id: hat
        title: qsTr("Ten slips and a hat")
        body: step.six
            ? qsTr("Write 1 to 6 on six slips of the same paper and fold them alike. Somebody draws one, shows it, and puts it back. Shake, and the next one draws.")
            : qsTr("Write 0 to 9 on ten slips of the same paper and fold them alike. Somebody draws one, shows it, and puts it back. Shake, and the next one draws.")
        buttons: [
            PosterButton {
                objectName: "hatDone"
                text: qsTr("All right")
                onClicked: hat.close()
            }
        ]
    }
    Sheet {
        id: again
        title: qsTr("Clear all digits?")
        body: qsTr("Then type them anew, from the first die to the last.")
        buttons: [
            PosterButton {
                objectName: "keepDigits"
                text: qsTr("Keep them")
                onClicked: again.close()
            },
            PosterButton {
                objectName: "clearDigits"
                outlined: true
                text: qsTr("Clear them")
                onClicked: {
                    again.close()
                    step.view.ask.clear()
                }
            }
        ]
    }

    function asks(): string {
        if (checking)
            return view.ask.witnesses >= 2 ? qsTr("Two have looked: it matches") : qsTr("Is this what lies on the table?")
        if (view.ask.complete)
            return qsTr("All %Ln digits are there", "", view.ask.length)
        if (view.ask.byColleagues)
            return qsTr("Colleague %L1 of %L2: touch a digit").arg(done + 1).arg(view.ask.length)
        return qsTr("Roll, and type what lies there: %L1 of %L2").arg(done + 1).arg(view.ask.length)
    }

    function says(): string {
        switch (view.ask.hint) {
        case "letter": return six ? qsTr("Only the digits 1 to 6 count here.") : qsTr("Only the digits 0 to 9 count here.")
        case "die": return qsTr("A die shows 1 to 6. Look at it again.")
        case "full": return qsTr("All digits are there. Erase one to change it.")
        case "scanner": return qsTr("A scanner throws no dice. Type what lies on the table.")
        case "later": return qsTr("Nothing was claimed. Mustaches count again after the draw.")
        }
        if (checking && view.ask.witnesses < 2)
            return view.ask.witnesses === 0 ? qsTr("Two witnesses compare each digit.") : qsTr("One more pair of eyes.")
        return view.ask.missing > 0 ? qsTr("%Ln more", "", view.ask.missing) : ""
    }
}
