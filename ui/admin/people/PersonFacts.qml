import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.people

// What is known of somebody beside their name, and what can be done about it.
ColumnLayout {
    id: facts
    required property PersonView view

    spacing: Theme.gap

    FactLine {
        objectName: "ticketsFact"
        label: qsTr("Tickets")
        text: facts.view.tickets === 0 ? qsTr("None yet.") : qsTr("%Ln tickets in the draw.", "", facts.view.tickets)
    }
    FactLine {
        objectName: "passFact"
        label: qsTr("Pass")
        text: facts.view.hasPass ? qsTr("Has one. A new one makes the old one useless.") : qsTr("None yet.")
        actionText: qsTr("New pass")
        onActed: facts.view.newPass()
    }
    FactLine {
        objectName: "pinFact"
        label: qsTr("PIN")
        text: facts.view.hasPin ? qsTr("Has one. Nobody can read it, also not you.") : qsTr("None yet.")
        actionText: qsTr("New PIN")
        onActed: facts.view.newPin()
    }
}
