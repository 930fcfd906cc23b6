import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.hunt

// Mustaches brought after closing. Each is granted or not; every decision can be taken back.
FocusScope {
    id: screen
    required property LateView view
    readonly property bool open: ["waiting", "void", "gone", "claimed"].includes(view.now)
    focus: true

    Component.onCompleted: view.begin()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    Connections {
        target: screen.view
        function onChanged() {
            if (screen.view.piece !== "" && !decision.visible)
                decision.open()
        }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.view.undecided === 0 ? qsTr("Late finds") : qsTr("%Ln late finds wait for your word.", "", screen.view.undecided)
        footer: [
            PosterButton {
                objectName: "grantAll"
                visible: screen.view.grantable > 0
                fill: Theme.teal
                text: qsTr("Grant all %Ln", "", screen.view.grantable)
                onClicked: screen.view.grantAll()
            },
            PosterButton {
                objectName: "declineAll"
                visible: screen.view.undecided > 0
                outlined: true
                fill: Theme.red
                text: qsTr("Grant none of them")
                onClicked: screen.view.declineAll()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        RecordList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            name: qsTr("Late finds")
            model: screen.view.rows
            emptyText: screen.view.kept
                ? qsTr("Nobody came late. What is brought after closing waits here for you to decide.")
                : qsTr("Late finds are not kept. Switch them on under “The event”: then they wait here for you to decide.")
            onChosen: key => screen.view.choose(key)
        }
    }
    Sheet {
        id: decision
        property string answer: ""
        title: screen.question()
        body: screen.help()
        onAboutToShow: answer = ""
        onClosed: screen.view.decide(answer)
        buttons: [
            PosterButton {
                objectName: "grant"
                visible: screen.view.now === "waiting"
                fill: Theme.teal
                text: qsTr("Grant it")
                onClicked: screen.say("grant")
            },
            PosterButton {
                objectName: "decline"
                visible: screen.open
                outlined: true
                fill: Theme.red
                text: qsTr("Not this time")
                onClicked: screen.say("decline")
            },
            PosterButton {
                objectName: "undo"
                visible: screen.view.now === "granted" || screen.view.now === "declined"
                outlined: true
                fill: Theme.red
                text: qsTr("Take it back")
                onClicked: screen.say("undo")
            },
            PosterButton {
                objectName: "leaveIt"
                text: qsTr("Leave it so")
                outlined: true
                onClicked: screen.say("")
            }
        ]
    }

    // What was said counts once the sheet is gone, so that its words do not change under the eyes.
    function say(answer: string) {
        decision.answer = answer
        decision.close()
    }

    function question(): string {
        const who = "\u2068" + view.who + "\u2069", piece = "\u2066" + view.piece + "\u2069"
        switch (view.now) {
        case "granted": return qsTr("%1 for %2 is granted.").arg(piece).arg(who)
        case "declined": return qsTr("%1 for %2 is not granted.").arg(piece).arg(who)
        default: return qsTr("%1 for %2?").arg(piece).arg(who)
        }
    }

    function help(): string {
        switch (view.now) {
        case "waiting": return qsTr("Granting it gives %Ln tickets at once. You can take it back later.", "", view.value)
        case "granted": return qsTr("Its tickets: %1. Taking it back makes them void.").arg("\u2066" + view.tickets + "\u2069")
        case "declined": return qsTr("It stays noted. Taking that back lets you decide anew.")
        case "void": return qsTr("This mustache was taken out of the hunt since, so it gives no ticket.")
        case "gone": return qsTr("This name is no longer in the list, so there is nobody to hold the ticket.")
        case "claimed": return qsTr("The hunt was open again, and the mustache was claimed since.")
        case "moved": return qsTr("It was granted, and its tickets were changed since. There is nothing to take back here.")
        default: return ""
        }
    }
}
