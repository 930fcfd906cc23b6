import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// A word from the room: typed, at the same time read back for everybody, then locked.
FocusScope {
    id: step

    required property CeremonyView view
    // Read back as large as it gets: nothing is locked that nobody could read.
    property bool reading: view.ask.complete
    readonly property bool beacon: view.ask.kind === "BEACON"
    signal abortAsked()

    focus: true

    function change() {
        reading = false
        entry.forceActiveFocus(Qt.OtherFocusReason)
    }

    PosterPage {
        id: page
        anchors.fill: parent
        focus: true
        kicker: "\u2066" + step.view.code + "\u2069 · \u2068" + qsTr("%L1 of %L2").arg(step.view.asking + 1).arg(step.view.asks.length) + "\u2069"
        title: step.reading ? qsTr("Is this what was said?") : step.beacon ? qsTr("Copy the public number") : qsTr("Who calls out a word?")
        corner: [ AbortButton { onClicked: step.abortAsked() } ]
        footer: [
            PosterButton {
                objectName: "readBack"
                visible: !step.reading
                enabled: step.view.ask.complete
                text: qsTr("Read it back")
                onClicked: {
                    entry.doneTyping()
                    step.reading = true
                    letters.forceActiveFocus(Qt.OtherFocusReason)
                }
            },
            PosterButton {
                objectName: "lock"
                visible: step.reading
                enabled: step.view.ask.complete
                fill: Theme.teal
                text: qsTr("Lock it")
                onClicked: step.view.ask.lock()
            },
            PosterButton {
                objectName: "change"
                visible: step.reading
                outlined: true
                text: qsTr("Change it")
                onClicked: step.change()
            },
            PosterButton {
                objectName: "back"
                visible: step.view.canGoBack
                outlined: true
                text: qsTr("Back")
                onClicked: step.view.goBack()
            }
        ]

        BigLetters {
            id: letters
            objectName: "letters"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.mm(16)
            text: step.view.ask.value
            group: 4
        }
        BodyText {
            objectName: "hint"
            Layout.fillWidth: true
            visible: text !== ""
            text: step.hint()
            horizontalAlignment: Text.AlignHCenter
            color: step.view.ask.typed !== "" && !step.view.ask.complete ? Theme.red : Theme.inkSoft
            Accessible.role: Accessible.AlertMessage
        }
        TextEntry {
            id: entry
            objectName: "word"
            Layout.fillWidth: true
            visible: !step.reading
            focus: !step.reading
            maximumLength: 200
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhLatinOnly
            placeholder: step.beacon ? qsTr("All of it, 16 to 64 letters and digits") : qsTr("Type what was called")
            onEdited: text => step.view.ask.write(text)
            onAccepted: {
                if (step.view.ask.complete) {
                    doneTyping()
                    step.reading = true
                }
            }
        }
    }
    Connections {
        target: step.view.ask
        function onChanged() { step.follow() }
    }
    Component.onCompleted: follow()

    // What is stored is what stands in the field.
    function follow() {
        if (entry.text !== view.ask.typed)
            entry.text = view.ask.typed
        if (!view.ask.complete)
            reading = false
    }

    function hint(): string {
        if (view.ask.hint === "later")
            return qsTr("Nothing was claimed. Mustaches count again after the draw.")
        if (view.ask.typed !== "" && view.ask.value === "")
            return qsTr("Only A to Z and 0 to 9 count: spell it in Latin letters.")
        if (view.ask.value.length > 64)
            return qsTr("That is more than fits. Use fewer words.")
        if (beacon && view.ask.missing > 0 && view.ask.value !== "")
            return qsTr("%Ln more", "", view.ask.missing)
        return reading || page.tight ? "" : qsTr("This is how it counts: capitals and digits, no spaces.")
    }
}
