import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// Whose paper it is, found by name.
ColumnLayout {
    id: finder
    required property PaperBallotsView view

    signal taken()

    spacing: Theme.gap

    TextEntry {
        id: entry
        objectName: "search"
        Layout.fillWidth: true
        focus: finder.visible
        placeholder: qsTr("A name or a staff number")
        maximumLength: 60
        onEdited: text => finder.view.search(text)
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
        model: finder.view.people
        emptyText: entry.text.trim() === "" ? qsTr("People show up here as you type.") : qsTr("Nobody found. Try fewer letters.")
        onChosen: key => {
            entry.doneTyping()
            entry.text = ""
            finder.view.choosePerson(key)
            finder.taken()
        }
    }
}
