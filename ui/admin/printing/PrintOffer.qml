import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.printing

// One paper and the printer: how many, print, then how it goes. Where no printer is chosen, the way to one.
ColumnLayout {
    id: offer
    required property PrintOfferView view
    readonly property bool asking: view.chosen && view.state === ""
    readonly property bool troubled: view.state === "help"

    spacing: Theme.gap

    Divider { Layout.fillWidth: true }
    BodyText {
        objectName: "printSays"
        Layout.fillWidth: true
        visible: text !== ""
        color: offer.troubled ? Theme.red : offer.view.state === "" ? Theme.inkSoft : Theme.teal
        font.bold: offer.view.state !== ""
        text: !offer.view.chosen && offer.view.state === "" ? qsTr("No printer is chosen: papers are only saved.")
            : Theme.language !== "" ? offer.view.says : ""
        Accessible.role: Accessible.AlertMessage
    }
    GridLayout {
        Layout.fillWidth: true
        visible: offer.asking
        columns: width > copies.implicitWidth + printButton.implicitWidth + columnSpacing ? 2 : 1
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap

        StepperField {
            id: copies
            objectName: "copies"
            Layout.fillWidth: true
            label: qsTr("Copies")
            from: 1
            to: offer.view.mostCopies
            value: 1
        }
        PosterButton {
            id: printButton
            objectName: "print"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            fill: Theme.red
            text: qsTr("Print")
            onClicked: offer.view.print(copies.value)
        }
    }
    FooterRow {
        Layout.fillWidth: true
        visible: !offer.asking
        buttons: [
            PosterButton {
                objectName: "choosePrinter"
                visible: !offer.view.chosen
                outlined: true
                fill: Theme.red
                side: Theme.touchSmall
                text: qsTr("Choose a printer")
                onClicked: offer.view.toPrinting()
            },
            PosterButton {
                objectName: "printAgain"
                visible: offer.view.chosen && (offer.view.state === "printed" || offer.view.state === "cancelled" || offer.troubled)
                outlined: true
                side: Theme.touchSmall
                text: offer.troubled ? qsTr("Try again") : qsTr("Print again")
                onClicked: offer.view.again()
            },
            PosterButton {
                objectName: "printNot"
                visible: offer.view.state === "waiting" || offer.view.state === "printing" || offer.troubled
                outlined: true
                fill: Theme.red
                side: Theme.touchSmall
                text: qsTr("Do not print it")
                onClicked: offer.view.cancel()
            }
        ]
    }
}
