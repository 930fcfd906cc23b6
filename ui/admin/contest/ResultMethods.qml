import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// For the curious: the same ballots, counted by every method that they say enough for.
PosterPage {
    id: page
    required property ContestResultView view

    kicker: page.view.title
    title: qsTr("With other methods")
    footer: [
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    BodyText {
        Layout.fillWidth: true
        text: qsTr("The same ballots of the colleagues, counted otherwise. Only the announced method decides: with another one, people might have voted otherwise.")
    }
    RecordList {
        objectName: "methods"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: Theme.touch * 2
        focus: true
        name: qsTr("Methods")
        model: page.view.methods
    }
}
