import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// The kiosk has lost its own copy of the secret: the witness opens the envelope in front of everybody.
FocusScope {
    id: step

    required property CeremonyView view
    readonly property EnvelopeView envelope: view.envelope
    signal abortAsked()

    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: step.view.code
        title: qsTr("The sealed envelope is needed")
        corner: [
            AbortButton {
                visible: step.view.canAbort
                onClicked: step.abortAsked()
            }
        ]
        footer: [
            PosterButton {
                objectName: "tryIt"
                enabled: step.envelope.missing === 0 && !step.view.revealing
                fill: Theme.teal
                text: qsTr("This is what stands there")
                onClicked: step.envelope.tryIt()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: step.view.closeEnvelope()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                spacing: Theme.gap

                BodyText {
                    objectName: "hint"
                    Layout.fillWidth: true
                    text: step.says()
                    color: step.envelope.hint === "" ? Theme.ink : Theme.red
                    Accessible.role: Accessible.AlertMessage
                }
                BigLetters {
                    objectName: "letters"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.mm(46)
                    text: step.envelope.typed
                    count: 64
                    group: 4
                }
            }
            HexPad {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.maximumHeight: Theme.mm(150)
                focus: true
                busy: step.view.revealing
                onLetter: letter => step.envelope.key(letter)
                onErased: step.envelope.erase()
            }
        }
    }
    ProgressSheet {
        running: step.view.revealing
        title: qsTr("The tickets are put into their order")
    }

    function says(): string {
        switch (envelope.hint) {
        case "wrong": return qsTr("These are not the digits of this draw's secret. Compare them group by group.")
        case "letter": return qsTr("Only 0 to 9 and A to F stand on that page.")
        case "scan": return qsTr("That is another code. Scan the one on the secret's page.")
        default: return envelope.typed !== "" && envelope.missing > 0 ? qsTr("%Ln more", "", envelope.missing)
            : qsTr("The kiosk has lost its own copy of the secret. Open the envelope in front of everybody; scan its code, or type its 64 digits.")
        }
    }
}
