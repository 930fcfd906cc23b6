pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest
import ui.admin.videos

// Who speaks, and what it is about; of a message, all that it says. Nothing counts before "Save".
FocusScope {
    id: screen
    required property VideoWordsView view
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Videos")
        title: screen.view.isNew ? qsTr("A message of thanks") : screen.view.message ? qsTr("The message") : qsTr("Who speaks")
        footer: [
            PosterButton {
                objectName: "save"
                enabled: screen.view.ready
                fill: Theme.red
                text: qsTr("Save")
                onClicked: {
                    line.doneTyping()
                    screen.view.save()
                }
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: screen.view.touched ? qsTr("Back without saving") : qsTr("Back")
                onClicked: {
                    line.doneTyping()
                    screen.view.back()
                }
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: screen.wide ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2
            uniformCellWidths: true

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                LongEntry {
                    id: line
                    objectName: "line"
                    Layout.fillWidth: true
                    focus: screen.view.isNew
                    lines: screen.view.message ? 5 : 2
                    label: screen.view.message ? qsTr("The words") : qsTr("Its message in one line")
                    placeholder: screen.view.message ? qsTr("You never let us down, not even on a Friday evening.") : qsTr("Thank you for the night of the storm.")
                    maximumLength: screen.view.longestLine
                    text: screen.view.line
                    onEdited: text => screen.view.write("line", text)
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    text: qsTr("Room for %Ln more letters.", "", screen.view.room)
                }
                TextEntry {
                    objectName: "title"
                    Layout.fillWidth: true
                    visible: !screen.view.message
                    label: qsTr("What it is called")
                    placeholder: qsTr("Left empty, it is called after who speaks.")
                    maximumLength: screen.view.longestName
                    text: screen.view.title
                    onEdited: text => screen.view.write("title", text)
                    onAccepted: doneTyping()
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: !screen.view.message
                    font { pixelSize: Theme.small; bold: true }
                    text: qsTr("Spoken in")
                }
                Flow {
                    Layout.fillWidth: true
                    visible: !screen.view.message
                    spacing: Theme.gap

                    Repeater {
                        model: screen.view.languages
                        SmallButton {
                            required property var modelData
                            objectName: "spoken-" + modelData.key
                            outlined: !modelData.spoken
                            text: modelData.text
                            Accessible.role: Accessible.CheckBox
                            Accessible.checked: modelData.spoken
                            onClicked: screen.view.speak(modelData.key)
                        }
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                Repeater {
                    model: [
                        { field: "speaker", label: qsTr("Who says thanks"), hint: qsTr("A name") },
                        { field: "role", label: qsTr("What they do"), hint: qsTr("Director, nurse, customer since 2009 ...") },
                        { field: "organization", label: qsTr("Where they are from"), hint: qsTr("A company, a team, a town") }
                    ]
                    TextEntry {
                        required property var modelData
                        objectName: modelData.field
                        Layout.fillWidth: true
                        label: modelData.label
                        placeholder: modelData.hint
                        maximumLength: screen.view.longestName
                        text: screen.view[modelData.field]
                        onEdited: text => screen.view.write(modelData.field, text)
                        onAccepted: doneTyping()
                    }
                }
            }
        }
        Item { Layout.fillHeight: true }
    }
}
