import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// Somebody of the list to be a judge.
PosterPage {
    id: page
    required property ContestJudgesView view

    focus: true
    kicker: page.view.title
    title: qsTr("Who judges?")
    footer: [
        PosterButton {
            objectName: "back"
            visible: !page.tight || (entry.text.trim() === "" && !page.veryTight)
            outlined: true
            text: qsTr("Back")
            onClicked: {
                entry.doneTyping()
                page.view.back()
            }
        }
    ]

    TextEntry {
        id: entry
        objectName: "search"
        Layout.fillWidth: true
        focus: true
        placeholder: qsTr("A name or a staff number")
        maximumLength: 60
        onEdited: text => page.view.search(text)
        onAccepted: list.chooseCurrent()
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    RecordList {
        id: list
        objectName: "people"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: Theme.touch
        name: qsTr("Found")
        model: page.view.people
        emptyText: entry.text.trim() === "" ? qsTr("People show up here as you type.") : qsTr("Nobody found. Try fewer letters.")
        onChosen: key => {
            entry.doneTyping()
            page.view.choose(key)
        }
    }
}
