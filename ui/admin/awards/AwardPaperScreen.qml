import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards
import ui.admin.printing

// One of the papers around the certificates: which, in which language, on which paper, then the printer.
FocusScope {
    id: screen
    required property AwardPaperView view
    focus: true

    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    Connections {
        target: screen.view
        function onChanged() {
            if (screen.view.made !== "" && !finished.visible)
                finished.open()
        }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Papers")
        title: screen.named()
        footer: [
            PosterButton {
                objectName: "make"
                enabled: screen.view.ready
                focus: true
                fill: Theme.red
                text: qsTr("Make it")
                onClicked: screen.view.make(language.current, paper.current)
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
            text: screen.said()
        }
        ChoiceField {
            objectName: "choices"
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: screen.view.choices.length > 0
            label: screen.view.sort === "poster" ? qsTr("Team") : qsTr("Picture")
            current: screen.view.choice
            options: screen.view.choices
            onChosen: key => screen.view.choose(key)
        }
        ChoiceField {
            id: language
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
            current: screen.view.paper
            options: [{ key: "A4", text: qsTr("A4") }, { key: "Letter", text: qsTr("Letter") }]
            onChosen: key => current = key
        }
        Mustache {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.mm(12)
            Layout.maximumHeight: Theme.mm(40)
            style: "english"
            color: Theme.gold
        }
        Item { Layout.fillHeight: true }
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

    function named(): string {
        switch (view.sort) {
        case "cards": return qsTr("Thank-you cards")
        case "coloring": return qsTr("Pages to color")
        case "poster": return qsTr("A team's poster")
        default: return qsTr("Running order")
        }
    }

    function said(): string {
        switch (view.sort) {
        case "cards": return qsTr("Four cards on a sheet, to cut out, with lines to write on.")
        case "coloring": return qsTr("Heroes with mustaches in thick lines, for crayons and a quiet minute.")
        case "poster": return view.choices.length > 0 ? qsTr("A poster with everybody of one team. Who is not shown in public is not on it.")
            : qsTr("There are no teams yet. They come with your list of people.")
        default: return qsTr("For whoever presents: all awards in the order of the show, with recipient, what it is given for and who hands it over.")
        }
    }
}
