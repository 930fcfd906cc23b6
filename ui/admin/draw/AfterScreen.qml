import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw

// Who won what: ticked off as it is handed over, with a way back. Of one draw, or what waits from all of them.
FocusScope {
    id: screen
    required property AfterView view
    readonly property bool one: view.code !== ""
    focus: true

    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    Connections {
        target: screen.view
        function onChanged() {
            if (screen.view.asked !== "" && !question.visible)
                question.open()
        }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: screen.one ? (screen.view.title === "" ? screen.view.code : screen.view.title + " · " + screen.view.code) : qsTr("Organizer")
        title: screen.heading()
        footer: [
            PosterButton {
                objectName: "papers"
                visible: screen.one && screen.view.count > 0
                fill: Theme.red
                text: qsTr("Slips and list")
                onClicked: screen.view.makePapers()
            },
            PosterButton {
                objectName: "publish"
                visible: screen.one
                fill: Theme.teal
                text: qsTr("Publish")
                onClicked: screen.view.publish()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        BodyText {
            Layout.fillWidth: true
            visible: screen.view.calledOff
            text: qsTr("This draw was called off, and nobody won. Its number and its reason are published all the same: no attempt is hidden.")
        }
        DisplayText {
            objectName: "reason"
            Layout.fillWidth: true
            visible: text !== ""
            text: screen.view.reason
            color: Theme.red
            font.pixelSize: Theme.lead
        }
        ToggleField {
            objectName: "onlyWaiting"
            Layout.fillWidth: true
            visible: screen.one && screen.view.count > 0
            label: qsTr("Only those that wait")
            checked: screen.view.onlyWaiting
            onToggled: screen.view.show(checked)
        }
        RecordList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !screen.view.calledOff
            focus: true
            name: qsTr("Winners")
            model: screen.view.rows
            emptyText: screen.view.onlyWaiting || !screen.one ? qsTr("Nothing waits. Every prize is with its winner.")
                : qsTr("Nobody won anything in this draw.")
            onChosen: key => screen.view.choose(key)
        }
        Toast {
            Layout.fillWidth: true
            text: screen.view.just === "" ? "" : qsTr("Handed over to %1.").arg("\u2068" + screen.view.just + "\u2069")
            actionText: qsTr("Undo")
            secondsLeft: screen.view.undoSeconds
            onActed: screen.view.undo()
        }
        Mustache {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.view.calledOff
            Layout.preferredHeight: Theme.mm(12)
            style: "horseshoe"
            color: Theme.faded
        }
    }
    Sheet {
        id: question
        title: qsTr("%1 has it. Take it back?").arg("\u2068" + screen.view.asked + "\u2069")
        body: qsTr("“%1” waits again until it is ticked off. Only when it was not handed over after all.").arg("\u2068" + screen.view.askedPrize + "\u2069")
        onDismissed: screen.view.leaveIt()
        buttons: [
            PosterButton {
                objectName: "leaveIt"
                text: qsTr("Leave it so")
                onClicked: {
                    question.close()
                    screen.view.leaveIt()
                }
            },
            PosterButton {
                objectName: "takeBack"
                outlined: true
                fill: Theme.red
                text: qsTr("It waits again")
                onClicked: {
                    question.close()
                    screen.view.takeBack()
                }
            }
        ]
    }

    function heading(): string {
        if (view.calledOff)
            return qsTr("Called off")
        if (one && view.here === 0)
            return view.count > 0 ? qsTr("Every prize is with its winner.") : qsTr("Nobody won.")
        return view.here > 0 ? qsTr("%Ln prizes wait for their winners.", "", view.here) : qsTr("Nothing waits.")
    }
}
