import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.printing

// What lies in the event's folder prints: any of it can be printed, whoever made it.
FocusScope {
    id: screen
    required property PrintFilesView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Printing")
        title: qsTr("What lies in the folder")
        footer: [
            PosterButton {
                objectName: "makeHowTo"
                fill: Theme.red
                text: qsTr("Make “How to play”")
                onClicked: screen.view.makeHowTo()
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
            text: qsTr("These are the papers in %1").arg("\u2066" + screen.view.folder + "\u2069")
        }
        RecordList {
            objectName: "papersList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.touch * 2
            focus: true
            name: qsTr("Papers")
            model: screen.view.rows
            emptyText: qsTr("No papers yet. What you make - sheets, passes, lists, certificates - lies here. Begin with “How to play”, for the wall.")
            onChosen: key => screen.view.choose(key)
        }
    }
    ProgressSheet {
        running: screen.view.working
        title: qsTr("Drawing “How to play”")
        cancelText: qsTr("Stop")
        onCancelled: screen.view.cancel()
    }
    PaperReady {
        id: paper
        offer: screen.view.offer
        title: "\u2066" + screen.view.offer.file + "\u2069"
        closeText: qsTr("Back")
    }
    Connections {
        target: screen.view
        function onChosen() { paper.open() }
    }
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
}
