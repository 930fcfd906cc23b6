import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw

// Who is it?
PosterPage {
    id: page
    required property DrawStruckView view

    focus: true
    kicker: qsTr("Who may not win")
    title: qsTr("Who is it?")
    footer: [
        PosterButton {
            objectName: "back"
            visible: !page.tight || (entry.text.trim() === "" && !page.veryTight)
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
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
