pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.hunt
import ui.admin.printing

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
                text: worth.value > 1 ? qsTr("Make %Ln golden ones", "", count.value) : qsTr("Make %Ln mustaches", "", count.value)
                onClicked: screen.view.make(count.value, worth.value, paper.current, size.current)
            },
            PosterButton {
                objectName: "all"
                visible: screen.view.sheets.length > 0
                fill: Theme.teal
                text: qsTr("All mustaches")
                onClicked: screen.view.all()
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
                WorthField {
                    id: worth
                    Layout.fillWidth: true
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
                        onPrintAsked: {
                            screen.view.offerSheet(modelData.file)
                            lying.open()
                        }
                        onPrinted: screen.view.printed(modelData.number)
                        onAgain: {
                            reprinting.sheet = modelData.number
                            reprinting.open()
                        }
                    }
                }
            }
        }
    }
    Sheet {
        id: reprinting
        property int sheet: 0
        title: qsTr("Print these again?")
        body: qsTr("All that nobody found get new codes. Their old papers are worth nothing from then on.")
        buttons: [
            PosterButton {
                objectName: "printThem"
                text: qsTr("Print them again")
                fill: Theme.red
                onClicked: {
                    reprinting.close()
                    screen.view.sheetAgain(reprinting.sheet)
                }
            },
            PosterButton {
                objectName: "keepPapers"
                outlined: true
                text: qsTr("Keep the papers")
                onClicked: reprinting.close()
            }
        ]
    }
    PaperReady {
        id: lying
        offer: screen.view.offer
        title: "\u2066" + screen.view.offer.file + "\u2069"
        body: qsTr("Keep the paper safe: nobody else has these codes.")
        closeText: qsTr("Back")
    }
    SheetMaking { view: screen.view }
}
