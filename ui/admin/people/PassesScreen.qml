pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people
import ui.admin.printing

// Make passes: for whom, on which paper, with a PIN or without. Then the sheets that wait for the printer.
FocusScope {
    id: screen
    required property PassesView view
    property bool choosingTeam: false
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.choosingTeam ? qsTr("Which team?") : qsTr("Passes")
        footer: [
            PosterButton {
                objectName: "make"
                visible: !screen.choosingTeam
                enabled: screen.view.count > 0
                fill: Theme.red
                text: screen.view.count === 0 ? qsTr("Nobody to make one for") : qsTr("Make %Ln passes", "", screen.view.count)
                onClicked: screen.view.make(paper.current, pins.checked)
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.choosingTeam ? screen.choosingTeam = false : screen.view.back()
            }
        ]

        TeamChoice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.choosingTeam
            teams: screen.view.teams
            onChosen: team => {
                screen.choosingTeam = false
                screen.view.chooseTeam(team)
            }
        }
        GridLayout {
            Layout.fillWidth: true
            visible: !screen.choosingTeam
            columns: Theme.portrait || Theme.compact || Theme.textScale > 1.3 ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.portrait || Theme.compact ? 0 : Theme.mm(150)
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                ChoiceField {
                    objectName: "whose"
                    Layout.fillWidth: true
                    focus: true
                    label: qsTr("For whom")
                    current: screen.view.whose
                    options: [
                        { key: "all", text: qsTr("Everybody") },
                        { key: "without", text: qsTr("Who has none") },
                        { key: "team", text: screen.view.whose === "team" && screen.view.name !== "" ? screen.view.name : qsTr("A team") }
                    ].concat(screen.view.whose === "one" ? [{ key: "one", text: screen.view.name }] : [])
                    onChosen: key => {
                        if (key === "team")
                            screen.choosingTeam = true
                        else
                            screen.view.choose(key)
                        current = Qt.binding(() => screen.view.whose)
                    }
                }
                ChoiceField {
                    id: paper
                    Layout.fillWidth: true
                    label: qsTr("Paper")
                    current: "A4"
                    options: [{ key: "A4", text: qsTr("A4") }, { key: "Letter", text: qsTr("Letter") }]
                    onChosen: key => current = key
                }
                ToggleField {
                    id: pins
                    objectName: "pins"
                    Layout.fillWidth: true
                    label: qsTr("With a PIN below a fold")
                    checked: true
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    text: qsTr("Older passes of these people stop working, and older PINs too if there are new ones.")
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.portrait || Theme.compact ? 0 : Theme.mm(110)
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                BodyText {
                    Layout.fillWidth: true
                    text: (screen.view.sheets.length === 0
                        ? qsTr("The sheets you make appear here, ready to print. They are saved in %1")
                        : qsTr("Print these, cut them out, hand them out closed. They are saved in %1"))
                        .arg("\u2066" + screen.view.folder + "\u2069")
                }
                Repeater {
                    model: screen.view.sheets
                    PassSheetLine {
                        required property var modelData
                        Layout.fillWidth: true
                        number: modelData.number
                        passes: modelData.passes
                        pins: modelData.pins
                        file: modelData.file
                        onPrintAsked: {
                            screen.view.offerSheet(modelData.file)
                            lying.open()
                        }
                        onPrinted: screen.view.printed(modelData.number)
                    }
                }
            }
        }
    }
    ProgressSheet {
        running: screen.view.running
        title: qsTr("Drawing the passes")
        text: qsTr("Each one gets its own code.")
        done: screen.view.done
        total: screen.view.total
        cancelText: qsTr("Stop")
        onCancelled: screen.view.cancel()
    }
    PaperReady {
        id: lying
        offer: screen.view.offer
        title: "\u2066" + screen.view.offer.file + "\u2069"
        body: qsTr("Hand them out closed: whoever holds a pass is its owner.")
        closeText: qsTr("Back")
    }
    PaperReady {
        id: finished
        offer: screen.view.offer
        title: qsTr("The passes are ready.")
        body: qsTr("They are saved as %1. Print them, cut them out, and hand them out closed: whoever holds a pass is its owner.")
            .arg("\u2066" + screen.view.made + "\u2069")
        onDone: screen.view.forget()
    }
    Connections {
        target: screen.view
        function onChanged() {
            if (screen.view.made !== "")
                finished.open()
        }
    }
}
