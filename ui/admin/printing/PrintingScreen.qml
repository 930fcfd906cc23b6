pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.printing

// Printing at a glance: which printer and how it is, how much visitors may print, and what waits.
FocusScope {
    id: screen
    required property PrintingView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: !screen.view.chosen ? qsTr("No printer is chosen.") : screen.view.trouble === "" ? qsTr("Printing")
            : screen.view.paperTrouble ? qsTr("A paper needs help.") : qsTr("The printer needs help.")
        footer: [
            PosterButton {
                objectName: "printers"
                focus: queue.count === 0
                fill: screen.view.chosen ? Theme.teal : Theme.red
                text: screen.view.chosen ? qsTr("Another printer") : qsTr("Choose a printer")
                onClicked: screen.view.toPrinters()
            },
            PosterButton {
                objectName: "testPage"
                visible: screen.view.chosen
                enabled: !screen.view.working
                fill: Theme.red
                text: qsTr("Print a test page")
                onClicked: screen.view.testPage()
            },
            PosterButton {
                objectName: "papers"
                text: qsTr("From the folder")
                onClicked: screen.view.toPapers()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        PrinterCard {
            Layout.fillWidth: true
            view: screen.view
            onLimitsAsked: limits.open()
        }
        RecordList {
            id: queue
            objectName: "queue"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.touch * 2
            // An empty one would be scrolled to, and what stands above it out of sight.
            focus: count > 0
            name: qsTr("What is printed")
            model: screen.view.queue
            emptyText: screen.view.chosen ? qsTr("Nothing was printed yet. What you or a visitor print shows up here. Try it with a test page.")
                : qsTr("With a printer they also come out, and you see here how it goes. Choose one below.")
            onChosen: key => screen.view.open(key)
        }
    }
    LimitSheet {
        id: limits
        view: screen.view
    }
    JobSheet {
        id: job
        view: screen.view
    }
    Connections {
        target: screen.view
        function onOpened() { job.open() }
    }
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
}
