pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest
import ui.admin.printing

// Paper ballots of one contest: make them, print them, see how many are out, call in what is lost.
FocusScope {
    id: screen
    required property PaperBallotsView view
    property string page: ""
    readonly property bool narrow: Theme.portrait || Theme.compact || Theme.textScale > 1.3
    readonly property bool blank: view.whose === "blank"
    focus: true

    Keys.onEscapePressed: screen.page !== "" ? screen.page = "" : screen.view.back()

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: screen.view.title
        title: screen.page === "team" ? qsTr("Which team?") : screen.page === "one" ? qsTr("For whom?")
            : screen.page === "code" ? qsTr("Which paper?") : qsTr("Paper ballots")
        footer: [
            PosterButton {
                objectName: "make"
                visible: screen.page === ""
                enabled: screen.view.open && (screen.blank || screen.view.count > 0)
                fill: Theme.red
                text: screen.blank ? qsTr("Make %Ln papers", "", number.value)
                    : screen.view.count === 0 ? qsTr("They have voted already") : qsTr("Make %Ln papers", "", screen.view.count)
                onClicked: screen.view.make(paper.current, number.value)
            },
            PosterButton {
                objectName: "stack"
                visible: screen.page === ""
                enabled: screen.view.open
                fill: Theme.teal
                text: qsTr("Enter a stack")
                onClicked: screen.view.toStack()
            },
            PosterButton {
                objectName: "enterTyped"
                visible: screen.page === "code"
                enabled: code.letters !== ""
                fill: Theme.teal
                text: qsTr("Enter its votes")
                onClicked: screen.view.enterTyped(code.taken())
            },
            PosterButton {
                objectName: "callInTyped"
                visible: screen.page === "code"
                enabled: code.letters !== ""
                fill: Theme.red
                text: qsTr("It is lost: call it in")
                onClicked: screen.view.callInTyped(code.taken())
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.page !== "" ? screen.page = "" : screen.view.back()
            }
        ]

        TeamChoice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.page === "team"
            teams: screen.view.teams
            onChosen: team => {
                screen.page = ""
                screen.view.chooseTeam(team)
            }
        }
        PaperPerson {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.page === "one"
            view: screen.view
            onTaken: screen.page = ""
        }
        PaperCode {
            id: code
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.page === "code"
            view: screen.view
        }
        PaperWhose {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: screen.page === ""
            focus: true
            view: screen.view
            onAsked: page => screen.page = page
        }
        GridLayout {
            Layout.fillWidth: true
            visible: screen.page === ""
            columns: screen.narrow ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 5
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                BodyText {
                    objectName: "closed"
                    Layout.fillWidth: true
                    visible: !screen.view.open
                    color: Theme.red
                    text: qsTr("Papers are made and entered while the vote is open.")
                }
                StepperField {
                    id: number
                    objectName: "number"
                    Layout.fillWidth: true
                    visible: screen.blank
                    label: qsTr("How many")
                    from: 1
                    to: 500
                    value: 10
                }
                ChoiceField {
                    id: paper
                    Layout.fillWidth: true
                    current: "A4"
                    options: [{ key: "A4", text: qsTr("A4") }, { key: "Letter", text: qsTr("Letter") }]
                    onChosen: key => current = key
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    text: screen.blank ? qsTr("A blank paper cannot know who fills it in. Hand it only to those who cannot come to this screen.")
                        : qsTr("It counts once with their vote at this screen: whichever comes first. An older paper of theirs stops working.")
                }
                PosterButton {
                    objectName: "callInPerson"
                    visible: screen.view.whose === "one"
                    Layout.fillWidth: true
                    outlined: true
                    fill: Theme.red
                    side: Theme.touchSmall
                    text: qsTr("Their paper is lost: call it in")
                    onClicked: screen.view.callInPerson()
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 6
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                BodyText {
                    objectName: "news"
                    Layout.fillWidth: true
                    visible: text !== ""
                    color: Theme.red
                    font.bold: true
                    text: screen.view.news
                    Accessible.role: Accessible.AlertMessage
                }
                BodyText {
                    Layout.fillWidth: true
                    text: screen.view.sheets.length === 0
                        ? qsTr("For the night shift: they mark a paper, and it is entered here by its code. The papers you make appear here.")
                        : qsTr("What is marked on them is known to nobody. Scan a paper here to call it in.")
                }
                PosterButton {
                    objectName: "typeCode"
                    visible: screen.view.sheets.length > 0
                    outlined: true
                    side: Theme.touchSmall
                    text: qsTr("Type the code of a paper")
                    onClicked: {
                        screen.view.forgetNews()
                        screen.page = "code"
                    }
                }
                Repeater {
                    model: screen.view.sheets
                    PaperSheetLine {
                        required property var modelData
                        Layout.fillWidth: true
                        persons: modelData.persons
                        out: modelData.out
                        used: modelData.used
                        dead: modelData.dead
                        file: modelData.file
                        canRenew: screen.view.open
                        onPrintAsked: {
                            screen.view.offerSheet(modelData.file)
                            lying.open()
                        }
                        onPrinted: screen.view.printed(modelData.number)
                        onAgainAsked: {
                            lost.sheet = modelData.number
                            lost.open()
                        }
                    }
                }
            }
        }
        Item { Layout.fillHeight: true; visible: screen.page === "" }
    }
    PaperLost {
        id: lost
        onAgain: screen.view.again(sheet, paper.current)
        onCalledIn: screen.view.callIn(sheet)
    }
    ProgressSheet {
        running: screen.view.running
        title: qsTr("Drawing the papers")
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
        body: qsTr("Whoever holds a paper holds a vote: hand them out yourself.")
        closeText: qsTr("Back")
    }
    PaperReady {
        id: finished
        offer: screen.view.offer
        title: qsTr("The papers are ready.")
        body: qsTr("They are saved as %1. Print them and hand them out yourself: whoever holds a paper holds a vote.")
            .arg("\u2066" + screen.view.made + "\u2069")
        onDone: screen.view.finish()
    }
    Connections {
        target: screen.view
        function onChanged() {
            if (screen.view.made !== "")
                finished.open()
        }
    }
}
