import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw
import ui.admin.printing

// The papers of whoever hands out: a list to sign, and slips for the winners.
FocusScope {
    id: screen
    required property AfterPapersView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: screen.view.code
        title: qsTr("Slips and list")
        footer: [
            PosterButton {
                objectName: "makeSheet"
                fill: Theme.red
                text: qsTr("Make the list")
                onClicked: screen.view.makeSheet(language.current, paper.current)
            },
            PosterButton {
                objectName: "makeSlips"
                fill: Theme.teal
                text: qsTr("Make the slips")
                onClicked: screen.view.makeSlips(where.text, language.current, paper.current)
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        BodyText {
            Layout.fillWidth: true
            text: qsTr("The list has full names and a place to sign. A slip tells a winner what they won and where to fetch it. They are saved in %1")
                .arg("\u2066" + screen.view.folder + "\u2069")
        }
        TextEntry {
            id: where
            objectName: "where"
            Layout.fillWidth: true
            label: qsTr("Where are the prizes?")
            placeholder: qsTr("At the organizer's")
            maximumLength: 60
        }
        ChoiceField {
            id: language
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: false
            label: qsTr("Language")
            current: screen.view.language
            options: [
                { key: "en", text: "English" }, { key: "fr", text: "Français" },
                { key: "de", text: "Deutsch" }, { key: "fa", text: "فارسی" }
            ]
            onChosen: key => current = key
        }
        ChoiceField {
            id: paper
            Layout.fillWidth: true
            Layout.fillHeight: false
            label: qsTr("Paper")
            current: "A4"
            options: [{ key: "A4", text: qsTr("A4") }, { key: "Letter", text: qsTr("Letter") }]
            onChosen: key => current = key
        }
        Mustache {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.mm(12)
            style: "english"
        }
    }
    ProgressSheet {
        running: screen.view.running
        title: qsTr("Making your paper")
        cancelText: qsTr("Stop")
        onCancelled: screen.view.cancel()
    }
    PaperReady {
        id: finished
        offer: screen.view.offer
        title: qsTr("Your paper is ready.")
        body: qsTr("It is saved as %1. One you make later takes its place.").arg("\u2066" + screen.view.made + "\u2069")
        onDone: screen.view.forget()
    }
    Connections {
        target: screen.view
        function onChanged() {
            if (screen.view.made !== "")
                finished.open()
        }
    }
}
