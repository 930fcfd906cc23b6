import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.hunt
import ui.admin.printing

// The never-found list as a paper: what is still out there, place by place, with a box to tick.
FocusScope {
    id: screen
    required property MissingView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Mustaches")
        title: qsTr("The list to walk with")
        footer: [
            PosterButton {
                objectName: "make"
                fill: Theme.red
                text: qsTr("Make the list")
                onClicked: screen.view.make(language.current, paper.current)
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        DisplayText {
            Layout.fillWidth: true
            font.pixelSize: Theme.lead
            text: screen.view.pieces === 0 ? qsTr("Every mustache was found.")
                : qsTr("%Ln mustaches are still out there.", "", screen.view.pieces)
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Place by place in walking order, with a box to tick. It is saved in %1")
                .arg("\u2066" + screen.view.folder + "\u2069")
        }
        ChoiceField {
            id: language
            Layout.fillWidth: true
            Layout.fillHeight: false
            focus: true
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
            style: "walrus"
        }
    }
    ProgressSheet {
        running: screen.view.running
        title: qsTr("Writing your list")
        done: screen.view.done
        total: screen.view.total
        cancelText: qsTr("Stop")
        onCancelled: screen.view.cancel()
    }
    PaperReady {
        id: finished
        offer: screen.view.offer
        title: qsTr("Your list is ready.")
        body: qsTr("It is saved as %1. Print it and take a pen along. A list you make later takes its place.")
            .arg("\u2066" + screen.view.made + "\u2069")
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
