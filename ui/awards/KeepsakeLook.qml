import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// The page as it will be printed, and what becomes of it.
PosterPage {
    id: page

    required property KeepsakeView view
    readonly property bool card: view.kind === "card"
    readonly property bool beside: !Theme.portrait

    fill: view.state === "printed" ? Theme.gold : Theme.paper
    title: page.words()
    footer: [
        PosterButton {
            objectName: "print"
            focus: true
            fill: Theme.red
            enabled: page.view.picture !== "" && page.view.state !== "printing"
            visible: page.view.state !== "limit" && page.view.state !== "help"
            text: page.view.state === "printed" ? qsTr("One more") : qsTr("Print it")
            onClicked: page.view.print()
        },
        PosterButton {
            objectName: "lift"
            visible: page.view.state === "limit"
            fill: Theme.teal
            text: qsTr("I am the organizer")
            onClicked: page.view.askOrganizer()
        },
        PosterButton {
            objectName: "done"
            visible: page.view.state !== ""
            text: qsTr("Done")
            onClicked: page.view.done()
        },
        PosterButton {
            objectName: "back"
            visible: page.view.state === ""
            outlined: true
            text: page.card ? qsTr("Change the words") : qsTr("Another page")
            onClicked: page.view.back()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.beside ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        PagePicture {
            objectName: "picture"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.mm(70)
            Layout.preferredWidth: 3
            source: page.view.picture
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.gap * 2

            Wag {
                Layout.alignment: Qt.AlignHCenter
                visible: page.view.state === "printing"
                running: visible
            }
            BodyText {
                objectName: "state"
                Layout.fillWidth: true
                visible: text !== ""
                text: page.more()
                color: page.inkColor
                font.pixelSize: Theme.lead
                horizontalAlignment: page.beside ? Text.AlignLeft : Text.AlignHCenter
                Accessible.role: Accessible.AlertMessage
            }
        }
    }

    function words(): string {
        switch (view.state) {
        case "printing": return qsTr("It is being printed.")
        case "printed": return qsTr("Here it comes!")
        case "help": return qsTr("The printer needs help.")
        case "limit": return qsTr("Enough paper for now.")
        default: return card ? qsTr("Your card") : qsTr("Your page")
        }
    }

    function more(): string {
        switch (view.state) {
        case "printing": return qsTr("It takes a moment. Wait here, or go on: it comes out of the printer either way.")
        case "printed": return card ? qsTr("Take it out of the printer and give it away with a smile.") : qsTr("Take it out of the printer, find some pencils, and have fun.")
        case "help": return card ? qsTr("Your card is saved; ask at reception. It prints by itself as soon as the printer works.")
            : qsTr("Your page is saved; ask at reception. It prints by itself as soon as the printer works.")
        case "limit": return view.limit + " " + qsTr("An organizer can lift this with the PIN.")
        default: return card ? qsTr("This is how it will be printed, with three more to write on.") : qsTr("One page, in black lines on white paper.")
        }
    }
}
