import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// All the ways to say thanks here; only what works now is shown.
PosterPage {
    id: page

    required property ThanksLobby view
    readonly property int shown: (view.proposing ? 1 : 0) + (view.printing ? 2 : 0) + (view.recording ? 1 : 0)

    signal back()

    title: qsTr("Say thanks")
    corner: [
        PosterButton {
            objectName: "back"
            outlined: true
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            text: qsTr("Back")
            onClicked: page.back()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : page.shown > 3 ? 2 : page.shown
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: true

        PosterButton {
            objectName: "nominate"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.view.proposing
            focus: visible
            fill: Theme.red
            fontSize: Theme.title
            mustacheStyle: "imperial"
            text: qsTr("Propose an award")
            detail: qsTr("Who deserves one?")
            onClicked: page.view.nominate()
        }
        PosterButton {
            objectName: "card"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.view.printing
            focus: !page.view.proposing
            fill: Theme.gold
            fontSize: Theme.title
            mustacheStyle: "handlebar"
            text: qsTr("A thank-you card")
            detail: qsTr("Choose, write, print")
            onClicked: page.view.card()
        }
        PosterButton {
            objectName: "coloring"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.view.printing
            fill: Theme.teal
            fontSize: Theme.title
            mustacheStyle: "dali"
            text: qsTr("A page to color")
            detail: qsTr("Printed here, colored by you")
            onClicked: page.view.coloring()
        }
        PosterButton {
            objectName: "record"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.view.recording
            fill: Theme.ink
            fontSize: Theme.title
            symbol: "film"
            text: qsTr("Thanks on film")
            detail: qsTr("Record it here, in a minute")
            onClicked: page.view.record()
        }
    }
}
