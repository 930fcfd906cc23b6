import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw

// Who may win and how, each with its way to change it, and what that means for one ticket.
ColumnLayout {
    id: facts
    required property DrawPlanView view

    spacing: Theme.gap

    PlanFact {
        objectName: "whoFact"
        label: qsTr("Who may win")
        text: facts.view.who + "\n" + qsTr("Now: %1").arg(facts.view.pool)
        actionText: qsTr("Change")
        onActed: facts.view.go("drawwho")
    }
    PlanFact {
        objectName: "absentFact"
        label: qsTr("Who is not there")
        text: facts.view.absent
        actionText: qsTr("Change")
        onActed: facts.view.go("drawway")
    }
    PlanFact {
        objectName: "askedFact"
        label: qsTr("What the room is asked")
        text: facts.view.asked
        actionText: qsTr("Change")
        onActed: facts.view.go("drawway")
    }
    PlanFact {
        objectName: "oddsFact"
        visible: facts.view.odds !== ""
        label: qsTr("Chances")
        text: facts.view.odds
        actionText: qsTr("1,000 draws")
        onActed: facts.view.go("drawchance")
    }
}
