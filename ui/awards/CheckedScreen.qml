pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// Is this certificate real? The award as the kiosk knows it, or what to do when it knows none.
FocusScope {
    id: screen

    required property CheckedView view
    readonly property bool known: view.kind === "genuine" || view.kind === "withdrawn"

    Keys.onEscapePressed: screen.view.done()

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.known ? award : none
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component {
        id: award
        PosterPage {
            id: page
            fill: screen.view.kind === "genuine" ? Theme.gold : Theme.paper
            title: screen.words()
            footer: [
                PosterButton {
                    objectName: "done"
                    focus: true
                    text: qsTr("Done")
                    onClicked: screen.view.done()
                }
            ]

            AwardPaper {
                Layout.fillWidth: true
                Layout.fillHeight: true
                view: screen.view
            }
            BodyText {
                objectName: "advice"
                Layout.fillWidth: true
                text: screen.advice()
                color: page.inkColor
            }
        }
    }
    Component {
        id: none
        PosterPage {
            title: screen.words()
            footer: [
                PosterButton {
                    objectName: "done"
                    focus: true
                    text: qsTr("Done")
                    onClicked: screen.view.done()
                }
            ]

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.mm(20)

                Mustache {
                    anchors { fill: parent; margins: Theme.mm(4) }
                    style: "fu-manchu"
                    color: Theme.red
                }
            }
            BodyText {
                objectName: "advice"
                Layout.fillWidth: true
                text: screen.advice()
                font.pixelSize: Theme.lead
            }
        }
    }

    function words(): string {
        switch (view.kind) {
        case "genuine": return qsTr("This certificate is real.")
        case "withdrawn": return qsTr("This award was withdrawn.")
        case "elsewhere": return qsTr("A certificate from another event.")
        default: return qsTr("The kiosk knows no such certificate.")
        }
    }

    function advice(): string {
        switch (view.kind) {
        case "genuine": return qsTr("Compare every letter with the paper. Another one? Hold it here.")
        case "withdrawn": return qsTr("Its certificate counts no more. The organizer can tell you why.")
        case "elsewhere": return qsTr("Only the kiosk that made it can say whether it is real. Ask whoever gave it to you.")
        default: return qsTr("It looks like one of ours, but nobody was ever given it. Show it to the organizer.")
        }
    }
}
