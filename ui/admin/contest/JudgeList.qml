import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// Who judges, and how far each is.
PosterPage {
    id: page
    required property ContestJudgesView view
    readonly property bool none: view.count === 0

    focus: true
    kicker: page.view.title
    title: page.none ? qsTr("Who judges?") : qsTr("%Ln judges", "", page.view.count)
    footer: [
        PosterButton {
            objectName: "nameJudge"
            fill: Theme.red
            text: page.none ? qsTr("Name the first judge") : qsTr("Name a judge")
            onClicked: page.view.find()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    RecordList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: Theme.touch * 2
        focus: true
        name: qsTr("Judges")
        model: page.view.rows
        emptyText: qsTr("Judges are people of the list. They give their points at this screen, with their pass or PIN, and may change them until the vote is closed. You see how far they are, never what they gave.")
        onChosen: key => page.view.open(key)
    }
}
