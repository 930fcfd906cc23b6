pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.hunt

// Make mustaches: how many, how large, on which paper. Then the sheets that wait for the printer.
FocusScope {
    id: screen
    required property PiecesView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: qsTr("Mustaches")
        footer: [
            PosterButton {
                objectName: "make"
                fill: Theme.red
                text: qsTr("Make %Ln mustaches", "", count.value)
                onClicked: screen.view.make(count.value, value.value, paper.current, size.current)
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
            columns: Theme.portrait || Theme.compact || Theme.textScale > 1.3 ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.portrait || Theme.compact ? 0 : Theme.mm(165)
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                StepperField {
                    id: count
                    Layout.fillWidth: true
                    focus: true
                    label: qsTr("How many")
                    from: 10
                    to: 2000
                    stepSize: 10
                    value: 200
                }
                StepperField {
                    id: value
                    Layout.fillWidth: true
                    label: qsTr("Tickets for each")
                    from: 1
                    to: 20
                    value: 1
                }
                ChoiceField {
                    id: size
                    Layout.fillWidth: true
                    label: qsTr("Size")
                    current: "medium"
                    options: [
                        { key: "small", text: qsTr("Small") },
                        { key: "medium", text: qsTr("Medium") },
                        { key: "large", text: qsTr("Large") }
                    ]
                    onChosen: key => current = key
                }
                ChoiceField {
                    id: paper
                    Layout.fillWidth: true
                    label: qsTr("Paper")
                    current: "A4"
                    options: [{ key: "A4", text: qsTr("A4") }, { key: "Letter", text: qsTr("Letter") }]
                    onChosen: key => current = key
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                BodyText {
                    Layout.fillWidth: true
                    text: (screen.view.sheets.length === 0
                        ? qsTr("The sheets you make appear here, ready to print. They are saved in %1")
                        : qsTr("Print these and cut them out. They are saved in %1"))
                        .arg("\u2066" + screen.view.folder + "\u2069")
                }
                Repeater {
                    model: screen.view.sheets
                    SheetLine {
                        required property var modelData
                        Layout.fillWidth: true
                        first: modelData.first
                        last: modelData.last
                        pieces: modelData.pieces
                        file: modelData.file
                        onPrinted: screen.view.printed(modelData.number)
                    }
                }
            }
        }
    }
    ProgressSheet {
        running: screen.view.running
        title: qsTr("Drawing your mustaches")
        text: qsTr("Each one gets its own code.")
        done: screen.view.done
        total: screen.view.total
        cancelText: qsTr("Stop")
        onCancelled: screen.view.cancel()
    }
    Sheet {
        id: finished
        title: qsTr("Your sheet is ready.")
        body: qsTr("It is saved as %1. Print it, cut it out, hide them all. Keep it safe: nobody else has these codes.")
            .arg("\u2066" + screen.view.made + "\u2069")
        onDismissed: screen.view.forget()
        buttons: [
            PosterButton {
                objectName: "wonderful"
                text: qsTr("Wonderful")
                fill: Theme.teal
                onClicked: {
                    finished.close()
                    screen.view.forget()
                }
            }
        ]
    }
    Connections {
        target: screen.view
        function onChanged() {
            if (screen.view.made !== "")
                finished.open()
        }
    }
}
