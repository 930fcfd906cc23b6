import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest
import ui.admin.printing

// What leaves the kiosk: the folder that everybody may have, a file for a spreadsheet, papers for the wall.
PosterPage {
    id: page
    required property ContestResultView view
    required property ContestShareView share

    kicker: page.view.title
    title: qsTr("Take it along")
    footer: [
        PosterButton {
            objectName: "publish"
            fill: Theme.red
            text: qsTr("Publish")
            onClicked: page.share.publish()
        },
        PosterButton {
            objectName: "makeResult"
            fill: Theme.teal
            text: qsTr("Result for the wall")
            onClicked: page.share.makeResult(paper.current)
        },
        PosterButton {
            objectName: "makeBallots"
            fill: Theme.teal
            text: qsTr("List of ballots")
            onClicked: page.share.makeBallots(paper.current)
        },
        PosterButton {
            objectName: "saveTable"
            outlined: true
            text: qsTr("For Excel")
            onClicked: page.share.save(".xlsx")
        },
        PosterButton {
            objectName: "saveText"
            outlined: true
            text: qsTr("As CSV")
            onClicked: page.share.save(".csv")
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    DisplayText {
        objectName: "early"
        Layout.fillWidth: true
        visible: !page.share.revealed
        text: qsTr("The room has not seen the result yet. Whatever you take from here tells it.")
        color: Theme.red
        font.pixelSize: Theme.lead
        lineHeight: 1
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Published is a folder with the result, every ballot under its code, the judges' ranks without their names, and how to count it all again in four languages.")
    }
    ChoiceField {
        Layout.fillWidth: true
        Layout.fillHeight: false
        focus: true
        label: qsTr("Its papers speak")
        current: page.share.language
        options: [
            { key: "en", text: "English" }, { key: "fr", text: "Français" },
            { key: "de", text: "Deutsch" }, { key: "fa", text: "فارسی" }
        ]
        onChosen: key => page.share.speak(key)
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
        Layout.preferredHeight: Theme.mm(8)
        style: "dali"
    }
    ProgressSheet {
        running: page.share.running
        title: qsTr("One moment")
        text: qsTr("Leave the stick in until it is done.")
        cancelText: qsTr("Stop")
        onCancelled: page.share.cancel()
    }
    Sheet {
        id: finished
        title: qsTr("It is written.")
        body: qsTr("%1 is here: %2. A stick may be taken out now.").arg("\u2066" + page.share.written + "\u2069").arg("\u2068" + page.share.place + "\u2069")
        onDismissed: page.share.dismiss()
        buttons: [
            PosterButton {
                objectName: "wonderful"
                text: qsTr("Wonderful")
                fill: Theme.teal
                onClicked: {
                    finished.close()
                    page.share.dismiss()
                }
            }
        ]
    }
    PaperReady {
        id: ready
        offer: page.share.offer
        title: qsTr("Your paper is ready.")
        body: qsTr("It is saved as %1. One you make later takes its place.").arg("\u2066" + page.share.made + "\u2069")
        onDone: page.share.dismiss()
    }
    Connections {
        target: page.share
        function onChanged() {
            if (page.share.written !== "" && !finished.visible)
                finished.open()
            if (page.share.made !== "" && !ready.visible)
                ready.open()
        }
    }
}
