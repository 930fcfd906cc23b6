import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// Those that wait, and whether visitors may propose more.
PosterPage {
    id: page
    required property AwardNominationsView view

    focus: true
    kicker: qsTr("Awards")
    title: list.count === 0 ? qsTr("Nominations") : qsTr("%Ln nominations wait for you", "", list.count)
    footer: [
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    Toast {
        Layout.fillWidth: true
        text: page.view.undoSeconds > 0 ? qsTr("It was declined. Nobody is told.") : ""
        actionText: qsTr("Let it wait")
        secondsLeft: page.view.undoSeconds
        onActed: page.view.undo()
    }
    ToggleField {
        objectName: "open"
        Layout.fillWidth: true
        label: qsTr("Visitors may propose an award")
        checked: page.view.open
        onToggled: page.view.allow(checked)
    }
    RecordList {
        id: list
        objectName: "nominationList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: Theme.touch * 2
        focus: true
        name: qsTr("Nominations")
        model: page.view.rows
        emptyText: page.view.open ? qsTr("Nobody has proposed anything yet. What visitors write waits here for your word; nobody else sees it.")
            : qsTr("Allow it, and colleagues can say on the kiosk who deserves an award. What they write waits here for your word.")
        onChosen: key => page.view.choose(key)
    }
}
