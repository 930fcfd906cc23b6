import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw
import ui.admin.printing

// The commitment, for everybody to photograph. It stays until the organizer goes on.
FocusScope {
    id: step

    required property CeremonyView view
    readonly property SheetView sheet: view.sheet
    readonly property bool alarmed: sheet.told === "paper" && view.offer.onceState === "help"
    signal abortAsked()

    focus: true

    PosterPage {
        id: page
        anchors.fill: parent
        focus: true
        footer: [
            PosterButton {
                objectName: "goOn"
                fill: Theme.teal
                text: qsTr("Go on")
                onClicked: going.open()
            },
            PosterButton {
                objectName: "lookUp"
                text: qsTr("Was I in?")
                onClicked: step.view.lookUp()
            },
            PosterButton {
                objectName: "more"
                outlined: true
                text: qsTr("Papers and more")
                onClicked: more.open()
            }
        ]

        BodyText {
            objectName: "told"
            Layout.fillWidth: true
            visible: text !== ""
            text: step.told()
            color: step.alarmed ? Theme.red : Theme.teal
            font.bold: true
            Accessible.role: Accessible.AlertMessage
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2

            ColumnLayout {
                Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
                spacing: Theme.gap

                QrPicture {
                    objectName: "qr"
                    readonly property int side: Theme.portrait ? Math.min(page.width - 2 * Theme.margin, page.room * 0.45)
                        : Math.max(Theme.mm(62), Math.min(page.room - Theme.touch - Theme.lead - 2 * Theme.margin - 4 * Theme.gap, page.width * 0.45))
                    Layout.preferredWidth: side
                    Layout.preferredHeight: side
                    Layout.alignment: Qt.AlignHCenter
                    text: step.sheet.qr
                }
                DisplayText {
                    Layout.alignment: Qt.AlignHCenter
                    text: qsTr("Photograph this!")
                    color: Theme.red
                    font.pixelSize: Theme.lead
                    lineHeight: 1
                }
            }
            SheetFacts {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                view: step.view
            }
        }
    }
    Sheet {
        id: going
        title: qsTr("Has everybody who wanted it a photo?")
        body: qsTr("Then nobody can change the list in secret. After this the room is asked, and the sheet is gone from the screen.")
        buttons: [
            PosterButton {
                objectName: "goOnNow"
                fill: Theme.teal
                text: qsTr("Go on")
                onClicked: {
                    going.close()
                    step.view.goOn()
                }
            },
            PosterButton {
                objectName: "notYet"
                outlined: true
                text: qsTr("Not yet")
                onClicked: going.close()
            }
        ]
    }
    ChoiceSheet {
        id: more
        title: qsTr("Papers and more")
        closeText: qsTr("Back")
        options: [
            { key: "sheet", text: qsTr("This sheet as a PDF") },
            { key: "secret", text: qsTr("The secret for a sealed envelope") },
            { key: "abort", text: qsTr("Break the draw off") }
        ]
        onChosen: key => {
            if (key === "sheet")
                step.sheet.printSheet()
            else if (key === "secret")
                sealing.open()
            else
                step.abortAsked()
        }
    }
    Sheet {
        id: sealing
        title: qsTr("The secret, for a witness")
        body: step.view.offer.chosen
            ? qsTr("If this kiosk breaks, the page in the envelope saves the draw. Stand at the printer, let nobody read it, seal it, and give it to a witness.")
            : qsTr("If this kiosk breaks, the page in the envelope saves the draw. It goes onto a stick. Print it where nobody looks, seal it, give it to a witness, and empty the stick.")
        buttons: [
            PosterButton {
                objectName: "printSecret"
                visible: step.view.offer.chosen
                fill: Theme.red
                text: qsTr("Print it now")
                onClicked: {
                    sealing.close()
                    step.sheet.printSecret()
                }
            },
            PosterButton {
                objectName: "chooseStick"
                text: qsTr("Choose a stick")
                onClicked: {
                    sealing.close()
                    step.sheet.saveSecret()
                }
            },
            PosterButton {
                objectName: "noEnvelope"
                outlined: true
                text: qsTr("Back")
                onClicked: sealing.close()
            }
        ]
    }
    ProgressSheet {
        running: step.sheet.working
        title: qsTr("The paper is drawn")
    }
    PaperReady {
        id: ready
        offer: step.view.offer
        title: qsTr("The sheet is ready.")
        body: qsTr("It is in the folder prints: %1").arg("\u2066" + step.view.offer.file + "\u2069")
        onDone: step.sheet.heard()
    }
    Connections {
        target: step.sheet
        function onChanged() {
            if (step.sheet.told === "sheet")
                ready.open()
        }
    }

    function told(): string {
        switch (sheet.told) {
        case "paper": return Theme.language !== "" ? view.offer.onceSays : ""
        case "secret": return qsTr("The secret's page is on %1. Nothing of it stays here.").arg("\u2068" + sheet.made + "\u2069")
        default: return ""
        }
    }
}
