import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people

// One part of what would happen, to look through.
PosterPage {
    id: page
    required property ImportView view
    property ImportWords words: ImportWords {}

    kicker: qsTr("Before anything changes")
    title: words.part(view.looking, records.count)
    footer: [
        PosterButton {
            objectName: "wholeList"
            outlined: true
            text: qsTr("Back to the list")
            onClicked: page.view.show("")
        }
    ]

    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.view.looking === "inactive" ? qsTr("They keep their tickets. They only no longer show up when somebody looks for a name.")
            : page.view.looking === "problems" ? qsTr("Mend these in your file and save it, then choose it again. So far nothing was changed.") : ""
    }
    RecordList {
        id: records
        objectName: "lines"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.touch * 2
        focus: true
        name: page.title
        model: page.view.records
        emptyText: qsTr("Nobody here.")
    }
}
