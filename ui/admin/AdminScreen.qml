import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.hunt

// The organizer's desk: where things stand, and the way to each of them.
FocusScope {
    id: screen
    required property AdminView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.view.total === 0 ? qsTr("Let us make some mustaches.")
            : qsTr("%L1 of %L2 found").arg(screen.view.found).arg(screen.view.total)
        footer: [
            PosterButton {
                objectName: "leave"
                text: qsTr("Back to the visitors")
                fill: Theme.ink
                onClicked: screen.view.leave()
            },
            PosterButton {
                objectName: "close"
                text: qsTr("Close the kiosk")
                outlined: true
                fill: Theme.red
                onClicked: closing.open()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait || Theme.textScale > 1.5 ? 2 : 4
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            uniformCellHeights: true

            DeskTile {
                objectName: "pieces"
                focus: true
                fill: Theme.red
                mustacheStyle: "handlebar"
                text: qsTr("Mustaches")
                detail: screen.view.total === 0 ? qsTr("Make the first sheet")
                    : qsTr("%Ln in the hunt. Make more, print.", "", screen.view.total)
                onClicked: screen.view.go("pieces")
            }
            DeskTile {
                objectName: "cluelist"
                fill: Theme.ink
                mustacheStyle: "dali"
                text: qsTr("Clues & hours")
                detail: qsTr("What helps, and when")
                onClicked: screen.view.go("cluelist")
            }
            DeskTile {
                objectName: "people"
                fill: Theme.ink
                mustacheStyle: "walrus"
                text: qsTr("People")
                detail: screen.view.people === 0 ? qsTr("Bring in your list") : qsTr("Names, teams, passes")
                onClicked: screen.view.go("people")
            }
            DeskTile {
                objectName: "hiding"
                visible: screen.view.total > 0
                fill: Theme.ink
                mustacheStyle: "walrus"
                text: qsTr("Hiding")
                detail: qsTr("Scan them into their places")
                onClicked: screen.view.go("hiding")
            }
            DeskTile {
                objectName: "settings"
                fill: Theme.teal
                mustacheStyle: "english"
                text: qsTr("The event")
                detail: qsTr("Title, languages, opening hours")
                onClicked: screen.view.go("settings")
            }
            DeskTile {
                objectName: "fixing"
                fill: Theme.ink
                mustacheStyle: "imperial"
                text: qsTr("Put right")
                detail: qsTr("Any person, mustache or ticket")
                onClicked: screen.view.go("fixing")
            }
            DeskTile {
                objectName: "journal"
                fill: Theme.teal
                mustacheStyle: "chevron"
                text: qsTr("Journal")
                detail: qsTr("What happened, in words")
                onClicked: screen.view.go("journal")
            }
            DeskTile {
                objectName: "camera"
                fill: Theme.ink
                mustacheStyle: "musketeer"
                text: qsTr("Camera and scanner")
                detail: qsTr("Choose one, try both")
                onClicked: screen.view.go("camera")
            }
            DeskTile {
                objectName: "changePin"
                fill: Theme.gold
                mustacheStyle: "pencil"
                text: qsTr("A new PIN")
                detail: qsTr("When too many people know it")
                onClicked: screen.view.changePin()
            }
        }
        FactLine {
            objectName: "evening"
            visible: screen.view.assistant.next !== ""
            good: false
            label: qsTr("To do")
            text: qsTr("Your first evening is not over: %Ln of six steps are done.", "", screen.view.assistant.done.length)
            actionText: qsTr("Go on")
            onActed: screen.view.go("assistant")
        }
        FactLine {
            objectName: "peopleFact"
            label: qsTr("People")
            good: screen.view.people > 0
            text: screen.view.people === 0 ? qsTr("Nobody yet.") : qsTr("%Ln people can claim.", "", screen.view.people)
            actionText: screen.view.people === 0 ? qsTr("Bring in your list") : qsTr("Bring in a newer list")
            onActed: screen.view.go("import")
        }
        FactLine {
            visible: screen.view.waiting > 0
            label: qsTr("Walk-ins")
            good: false
            text: qsTr("%Ln new people wait for you to say hello.", "", screen.view.waiting)
            actionText: qsTr("Look")
            onActed: screen.view.go("people")
        }
        FactLine {
            visible: screen.view.late.undecided > 0
            label: qsTr("Late finds")
            good: false
            text: qsTr("%Ln mustaches came after closing. They wait for your word.", "", screen.view.late.undecided)
            actionText: qsTr("Decide")
            onActed: screen.view.go("late")
        }
        FactLine {
            label: qsTr("Backup")
            good: screen.view.backup !== "failed" && screen.view.backup !== "second"
            text: screen.backupWords()
        }
        FactLine {
            objectName: "health"
            label: qsTr("Machine")
            good: screen.view.doctor.wrong === 0
            text: Theme.language !== "" && screen.view.doctor.headline !== "" ? screen.view.doctor.headline
                : qsTr("Nothing is wrong, as far as can be seen from here.")
            actionText: qsTr("Look at everything")
            onActed: screen.view.go("doctor")
        }
        FactLine {
            label: qsTr("Test")
            text: qsTr("Scan any mustache here: it is read, and nothing is claimed.")
        }
    }
    Sheet {
        id: closing
        title: qsTr("Close the kiosk?")
        body: qsTr("The screen goes dark for visitors until somebody starts it again. Nothing is lost.")
        buttons: [
            PosterButton {
                objectName: "keepOpen"
                text: qsTr("Keep it open")
                onClicked: closing.close()
            },
            PosterButton {
                objectName: "closeIt"
                text: qsTr("Close it")
                fill: Theme.red
                onClicked: screen.view.closeKiosk()
            }
        ]
    }

    function backupWords(): string {
        switch (view.backup) {
        case "made": return qsTr("The last one was made at %1 and checked.").arg(view.backupAt.toLocaleTimeString(Qt.locale(), Locale.ShortFormat))
        case "failed": return qsTr("The last one failed. Is the disk full? The kiosk tries again in ten minutes.")
        case "second": return qsTr("Made here, but the second place did not answer. Is the stick plugged in?")
        default: return qsTr("One is made every ten minutes, as soon as something changes.")
        }
    }
}
