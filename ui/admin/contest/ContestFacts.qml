import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw
import ui.admin.contest

// What is decided about a contest, each with the way to change it as long as it may be.
ColumnLayout {
    id: facts
    required property ContestPlanView view
    readonly property bool planned: view.stage === "planned"
    readonly property bool running: planned || view.stage === "open"

    signal pressed()

    spacing: Theme.gap

    function go(screen: string) {
        pressed()
        view.go(screen)
    }

    PlanFact {
        objectName: "costumesFact"
        label: qsTr("Who takes part")
        text: facts.view.costumes
        actionText: qsTr("Costumes")
        onActed: {
            facts.pressed()
            facts.view.goKept("costumes")
        }
    }
    PlanFact {
        objectName: "howFact"
        label: qsTr("How it is voted on")
        text: facts.view.how
        actionText: facts.planned ? qsTr("Change") : ""
        onActed: facts.go("contestmethod")
    }
    PlanFact {
        objectName: "whenFact"
        label: qsTr("When")
        text: facts.view.when
        visible: facts.running
        actionText: facts.planned ? qsTr("Change") : qsTr("Move its end")
        onActed: facts.go("contestwindow")
    }
    PlanFact {
        objectName: "weightFact"
        label: qsTr("Judges and colleagues")
        text: facts.view.judging
        actionText: facts.planned ? qsTr("Change") : ""
        onActed: facts.go("contestcriteria")
    }
    PlanFact {
        objectName: "judgesFact"
        label: qsTr("The judges")
        text: facts.view.judges
        actionText: facts.running ? qsTr("Who judges") : ""
        onActed: {
            facts.pressed()
            facts.view.goKept("contestjudges")
        }
    }
    PlanFact {
        objectName: "votersFact"
        visible: facts.running
        label: qsTr("How colleagues say who they are")
        text: facts.view.voters
        actionText: qsTr("Settings")
        onActed: {
            facts.pressed()
            facts.view.toSettings()
        }
    }
    PlanFact {
        objectName: "papersFact"
        visible: facts.view.stage === "open"
        label: qsTr("The night shift")
        text: qsTr("Who cannot come here votes on paper.")
        actionText: qsTr("Paper ballots")
        onActed: facts.go("ballotpapers")
    }
}
