import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.hunt

// All mustaches: filtered, looked for by number, place or helper, opened by a touch or a scan.
FocusScope {
    id: screen
    required property PieceListView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Mustaches")
        title: qsTr("%Ln still out there", "", screen.view.missing)
        footer: [
            PosterButton {
                objectName: "walk"
                fill: Theme.red
                text: qsTr("The list to walk with")
                onClicked: screen.view.walk()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                TextEntry {
                    objectName: "search"
                    Layout.fillWidth: true
                    label: qsTr("Look for one, or scan it")
                    placeholder: qsTr("Number, place, helper")
                    maximumLength: 80
                    text: screen.view.search
                    onEdited: text => screen.view.find(text)
                    onAccepted: doneTyping()
                }
                ChoiceField {
                    Layout.fillWidth: true
                    visible: screen.height > Theme.mm(140)
                    current: screen.view.filter
                    options: [
                        { key: "missing", text: qsTr("Never found") },
                        { key: "hidden", text: qsTr("Hidden") },
                        { key: "printed", text: qsTr("Not hidden yet") },
                        { key: "found", text: qsTr("Found") },
                        { key: "void", text: qsTr("Out of the hunt") },
                        { key: "all", text: qsTr("All") }
                    ]
                    onChosen: key => screen.view.show(key)
                }
            }
            RecordList {
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
                model: screen.view.rows
                name: qsTr("Mustaches")
                emptyText: screen.view.total === 0 ? qsTr("There are no mustaches yet. Go back and make some.")
                    : qsTr("None of them is like that.")
                onChosen: key => screen.view.open(key)
            }
        }
    }
}
