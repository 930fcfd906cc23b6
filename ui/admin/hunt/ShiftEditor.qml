import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.hunt

// The hours of one team; of a team that is gone, who takes them over.
ColumnLayout {
    id: editor
    required property ShiftsView view
    spacing: Theme.gap * 2

    BodyText {
        Layout.fillWidth: true
        visible: editor.view.known
        text: qsTr("The people of this team claim in these hours only, so that every shift finds as much.")
    }
    TimeField {
        objectName: "begins"
        Layout.fillWidth: true
        visible: editor.view.known
        label: qsTr("From")
        minutes: editor.view.begins
        onMoved: minutes => editor.view.begin(minutes)
    }
    TimeField {
        objectName: "ends"
        Layout.fillWidth: true
        visible: editor.view.known
        label: qsTr("To")
        minutes: editor.view.ends
        onMoved: minutes => editor.view.end(minutes)
    }
    BodyText {
        objectName: "shiftNote"
        Layout.fillWidth: true
        visible: editor.view.known && text !== ""
        color: editor.view.noTime ? Theme.red : Theme.teal
        font.bold: true
        text: editor.view.noTime ? qsTr("It ends when it begins. Move one of them, or choose all day.")
            : editor.view.pastMidnight ? qsTr("Past midnight, into the morning after.") : ""
    }
    BodyText {
        Layout.fillWidth: true
        visible: !editor.view.known
        text: qsTr("Nobody is in a team of this name now. Does it have another name? Give these hours to it, or remove them.")
    }
    ChoiceField {
        objectName: "takers"
        Layout.fillWidth: true
        visible: !editor.view.known
        label: qsTr("Give them to")
        options: editor.view.teams.map(team => ({ key: team, text: team }))
        onChosen: key => editor.view.handOver(key)
    }
}
