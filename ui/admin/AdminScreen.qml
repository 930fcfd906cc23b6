import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.hunt
import ui.admin.draw
import ui.admin.awards
import ui.admin.contest
import ui.admin.videos
import ui.admin.printing

// The organizer's desk: where things stand, and the way to each of them.
FocusScope {
    id: screen
    required property AdminView view
    // Something waits for the organizer: the line for a quiet hour makes room.
    readonly property bool busy: view.assistant.next !== "" || view.people === 0 || view.waiting > 0
        || view.late.undecided > 0 || view.draw.list.running !== "" || view.draw.after.list.waiting > 0
        || view.doctor.headline !== "" || printing.trouble !== "" || view.awards.list.waiting > 0
        || view.videos.list.waiting > 0 || view.videos.list.troubled > 0 || view.carpetWaits || view.contest.list.attention !== ""
    readonly property PrintingView printing: view.printing.desk
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
            columns: Theme.textScale > 1.5 ? 2 : Theme.portrait ? 3 : 8
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
                hint: screen.view.total === 0 ? qsTr("Make the first sheet") : qsTr("Make, print, find one")
                onClicked: screen.view.go("pieces")
            }
            DeskTile {
                objectName: "hiding"
                fill: Theme.red
                mustacheStyle: "walrus"
                text: qsTr("Hiding")
                hint: qsTr("Scan them into place")
                onClicked: screen.view.go("hiding")
            }
            DeskTile {
                objectName: "cluelist"
                fill: Theme.red
                mustacheStyle: "dali"
                text: qsTr("Clues & hours")
                hint: qsTr("What helps, and when")
                onClicked: screen.view.go("cluelist")
            }
            DeskTile {
                objectName: "people"
                fill: Theme.teal
                mustacheStyle: "english"
                text: qsTr("People")
                hint: screen.view.people === 0 ? qsTr("Bring in your list") : qsTr("Names, teams, passes")
                onClicked: screen.view.go("people")
            }
            DeskTile {
                objectName: "draws"
                fill: Theme.red
                mustacheStyle: "horseshoe"
                text: qsTr("Prize draws")
                hint: qsTr("Prizes, rules, the stage")
                onClicked: screen.view.go("draws")
            }
            DeskTile {
                objectName: "awards"
                fill: Theme.red
                mustacheStyle: "hungarian"
                text: qsTr("Awards")
                hint: qsTr("Certificates, the red carpet")
                onClicked: screen.view.go("awards")
            }
            DeskTile {
                objectName: "contests"
                fill: Theme.red
                mustacheStyle: "handlebar"
                text: qsTr("Contest")
                hint: qsTr("Costumes, judges, the vote")
                onClicked: screen.view.go("contests")
            }
            DeskTile {
                objectName: "videos"
                fill: Theme.red
                symbol: "film"
                text: qsTr("Videos")
                hint: qsTr("Thanks to watch, their hours")
                onClicked: screen.view.go("videos")
            }
            DeskTile {
                objectName: "fixing"
                fill: Theme.teal
                mustacheStyle: "imperial"
                text: qsTr("Put right")
                hint: qsTr("Any person, any ticket")
                onClicked: screen.view.go("fixing")
            }
            DeskTile {
                objectName: "journal"
                fill: Theme.teal
                mustacheStyle: "chevron"
                text: qsTr("Journal")
                hint: qsTr("What happened, in words")
                onClicked: screen.view.go("journal")
            }
            DeskTile {
                objectName: "settings"
                fill: Theme.gold
                mustacheStyle: "natural"
                text: qsTr("The event")
                hint: qsTr("Title, languages, hours")
                onClicked: screen.view.go("settings")
            }
            DeskTile {
                objectName: "camera"
                fill: Theme.gold
                mustacheStyle: "musketeer"
                text: qsTr("Scanning")
                hint: qsTr("Camera and scanner")
                onClicked: screen.view.go("camera")
            }
            DeskTile {
                objectName: "printing"
                fill: Theme.gold
                mustacheStyle: "pencil"
                text: qsTr("Printing")
                hint: screen.printing.chosen ? qsTr("The printer, and what waits") : qsTr("Choose a printer")
                onClicked: screen.view.go("printing")
            }
            DeskTile {
                objectName: "doctor"
                fill: Theme.ink
                mustacheStyle: "fu-manchu"
                text: qsTr("All well?")
                hint: qsTr("Look at everything")
                onClicked: screen.view.go("doctor")
            }
            DeskTile {
                objectName: "changePin"
                fill: Theme.ink
                mustacheStyle: "pencil"
                text: qsTr("A new PIN")
                hint: qsTr("When too many know it")
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
            objectName: "drawFact"
            visible: screen.view.draw.list.running !== ""
            good: false
            label: qsTr("Prize draw")
            text: (screen.view.draw.list.rehearsing ? qsTr("The rehearsal %1 is not over.") : qsTr("%1 is not over."))
                .arg("\u2066" + screen.view.draw.list.running + "\u2069")
            actionText: qsTr("Go back to the stage")
            onActed: screen.view.draw.list.toStage()
        }
        FactLine {
            objectName: "carpetFact"
            visible: screen.view.carpetWaits
            good: false
            label: qsTr("Red carpet")
            text: qsTr("The show is not over.")
            actionText: qsTr("Go back to the stage")
            onActed: screen.view.go("redcarpet")
        }
        FactLine {
            objectName: "podiumFact"
            visible: screen.view.podiumWaits
            good: false
            label: qsTr("Podium")
            text: qsTr("The show is not over.")
            actionText: qsTr("Go back to the stage")
            onActed: screen.view.go("podium")
        }
        FactLine {
            objectName: "peopleFact"
            visible: screen.view.people === 0
            label: qsTr("People")
            good: false
            text: qsTr("Nobody yet.")
            actionText: qsTr("Bring in your list")
            onActed: screen.view.go("import")
        }
        FactLine {
            objectName: "walkInFact"
            visible: screen.view.waiting > 0
            label: qsTr("Walk-ins")
            good: false
            text: qsTr("%Ln new people wait for you to say hello.", "", screen.view.waiting)
            actionText: qsTr("Look")
            onActed: screen.view.go("people")
        }
        FactLine {
            objectName: "lateFact"
            visible: screen.view.late.undecided > 0
            label: qsTr("Late finds")
            good: false
            text: qsTr("%Ln mustaches came after closing. They wait for your word.", "", screen.view.late.undecided)
            actionText: qsTr("Decide")
            onActed: screen.view.go("late")
        }
        FactLine {
            objectName: "prizeFact"
            visible: screen.view.draw.after.list.waiting > 0
            label: qsTr("Prizes")
            good: false
            text: qsTr("%Ln prizes wait for their winners.", "", screen.view.draw.after.list.waiting)
            actionText: qsTr("Look")
            onActed: screen.view.go("after")
        }
        FactLine {
            objectName: "nominationFact"
            visible: screen.view.awards.list.waiting > 0
            label: qsTr("Nominations")
            good: false
            text: qsTr("%Ln nominations wait for your word.", "", screen.view.awards.list.waiting)
            actionText: qsTr("Look")
            onActed: screen.view.go("nominations")
        }
        FactLine {
            objectName: "contestFact"
            visible: screen.view.contest.list.attention !== ""
            label: qsTr("Contest")
            good: false
            text: Theme.language !== "" ? screen.view.contest.list.attention : ""
            actionText: qsTr("Look")
            onActed: screen.view.go("contests")
        }
        FactLine {
            objectName: "videoFact"
            visible: screen.view.videos.list.troubled > 0
            label: qsTr("Videos")
            good: false
            text: qsTr("%Ln videos did not play.", "", screen.view.videos.list.troubled)
            actionText: qsTr("Look")
            onActed: {
                screen.view.go("videos")
                screen.view.videos.list.show("playlist")
            }
        }
        FactLine {
            objectName: "recordingFact"
            visible: screen.view.videos.list.waiting > 0
            label: qsTr("Recordings")
            good: false
            text: qsTr("%Ln recordings wait for your yes.", "", screen.view.videos.list.waiting)
            actionText: qsTr("Look")
            onActed: screen.view.go("videos")
        }
        FactLine {
            objectName: "printerFact"
            visible: screen.printing.trouble !== ""
            label: qsTr("Printer")
            good: false
            text: (Theme.language !== "" ? screen.printing.says : "")
                + (screen.printing.waiting > 0 ? " " + qsTr("%Ln papers wait.", "", screen.printing.waiting) : "")
            actionText: qsTr("Look")
            onActed: screen.view.go("printing")
        }
        FactLine {
            objectName: "health"
            visible: screen.view.doctor.headline !== ""
            label: qsTr("Machine")
            good: false
            text: Theme.language !== "" ? screen.view.doctor.headline : ""
            actionText: qsTr("Look")
            onActed: screen.view.go("doctor")
        }
        FactLine {
            label: qsTr("Backup")
            good: screen.view.backup !== "failed" && screen.view.backup !== "second"
            text: screen.backupWords()
        }
        FactLine {
            visible: !Theme.compact && !screen.busy
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
