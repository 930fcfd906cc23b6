pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.contest

// One contest: as it is planned, while it is voted on, and when it is over. What is chosen is kept by itself.
FocusScope {
    id: screen
    required property ContestPlanView view
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5
    readonly property bool planned: view.stage === "planned"
    focus: true

    Component.onCompleted: view.read()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: screen.view.code === "" ? qsTr("Contest") : qsTr("Contest") + " · \u2066" + screen.view.code + "\u2069"
        title: screen.view.title.trim() === "" ? qsTr("A new contest") : screen.view.title
        footer: [
            PosterButton {
                objectName: "openVote"
                visible: screen.planned
                enabled: screen.view.ready
                fill: Theme.red
                text: qsTr("Open the vote")
                onClicked: opening.open()
            },
            PosterButton {
                objectName: "closeVote"
                visible: screen.view.stage === "open"
                fill: Theme.red
                text: qsTr("Close the vote")
                onClicked: screen.view.ask("close")
            },
            PosterButton {
                objectName: "toResult"
                visible: !screen.planned
                fill: screen.view.stage === "open" ? Theme.ink : Theme.red
                outlined: screen.view.stage === "open"
                text: screen.view.stage === "open" ? qsTr("How far it is") : qsTr("The result")
                onClicked: screen.view.go("contestresult")
            },
            PosterButton {
                objectName: "announce"
                visible: screen.planned || screen.view.stage === "open"
                fill: Theme.teal
                text: qsTr("What is announced")
                onClicked: announced.open()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: {
                    words.doneTyping()
                    screen.view.back()
                }
            }
        ]

        Repeater {
            model: screen.view.stopping
            FactLine {
                required property string modelData
                required property int index
                objectName: "stopping" + index
                good: false
                label: qsTr("To do")
                text: modelData
            }
        }
        Repeater {
            model: screen.view.worthKnowing
            FactLine {
                required property string modelData
                required property int index
                objectName: "knowing" + index
                label: qsTr("Note")
                text: modelData
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: screen.wide ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2

            ContestWords {
                id: words
                Layout.fillWidth: true
                Layout.preferredWidth: 5
                Layout.alignment: Qt.AlignTop
                view: screen.view
            }
            ContestFacts {
                Layout.fillWidth: true
                Layout.preferredWidth: 6
                Layout.alignment: Qt.AlignTop
                view: screen.view
                onPressed: words.doneTyping()
            }
        }
        Item { Layout.fillHeight: true }
    }
    Sheet {
        id: announced
        title: qsTr("What is announced")
        more: [
            Repeater {
                model: screen.view.announced
                BodyText {
                    required property string modelData
                    Layout.fillWidth: true
                    text: modelData
                }
            }
        ]
        buttons: [
            PosterButton {
                objectName: "read"
                text: qsTr("Back to the contest")
                onClicked: announced.close()
            }
        ]
    }
    Sheet {
        id: opening
        title: qsTr("Open the vote?")
        body: qsTr("From then on the way of voting, the weights, the rule for equals and the list of costumes stay as they are. You can move its end, and call it off.")
        buttons: [
            PosterButton {
                objectName: "notYet"
                outlined: true
                text: qsTr("Not yet")
                onClicked: opening.close()
            },
            PosterButton {
                objectName: "openNow"
                fill: Theme.red
                text: qsTr("Open it now")
                onClicked: {
                    opening.close()
                    screen.view.open()
                }
            }
        ]
    }
}
