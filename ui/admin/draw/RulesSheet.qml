import QtQuick
import ui.kit
import ui.admin.draw
import ui.admin.printing

// The rules as a paper to post before the week: asks for the paper, makes it, says where it lies. `ask()` it.
Item {
    id: sheet
    required property DrawRulesView view

    function ask() {
        asking.open()
    }

    Sheet {
        id: asking
        title: qsTr("The rules, for the wall")
        body: qsTr("Who may enter, what can be won, how winners are found: a page for each language of your event. Post it before the week begins.")
        buttons: [
            PosterButton {
                objectName: "paperA4"
                fill: Theme.teal
                text: qsTr("Make it in A4")
                onClicked: sheet.make("A4")
            },
            PosterButton {
                objectName: "paperLetter"
                fill: Theme.teal
                text: qsTr("Make it in Letter")
                onClicked: sheet.make("Letter")
            },
            PosterButton {
                objectName: "noPaper"
                outlined: true
                text: qsTr("Not now")
                onClicked: asking.close()
            }
        ]
    }
    ProgressSheet {
        running: sheet.view.running
        title: qsTr("Writing the rules")
        cancelText: qsTr("Stop")
        onCancelled: sheet.view.cancel()
    }
    PaperReady {
        id: finished
        offer: sheet.view.offer
        title: qsTr("The rules are ready.")
        body: qsTr("They are saved as %1 in %2. When you change the draw, make them again.")
            .arg("\u2066" + sheet.view.made + "\u2069").arg("\u2066" + sheet.view.folder + "\u2069")
        onDone: sheet.view.forget()
    }
    Connections {
        target: sheet.view
        function onChanged() {
            if (sheet.view.made !== "")
                finished.open()
        }
    }

    function make(paper: string) {
        asking.close()
        view.make(paper)
    }
}
