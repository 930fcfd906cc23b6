import QtQuick
import QtQuick.Layouts
import ui.kit

// Plain, or golden with so many tickets. `value` is 1 for a plain one.
ColumnLayout {
    id: worth
    property int value: 1
    property int highest: 20
    signal chosen(int value)

    spacing: Theme.gap

    function choose(wanted: int) {
        value = wanted
        chosen(wanted)
    }

    ChoiceField {
        objectName: "worth"
        Layout.fillWidth: true
        label: qsTr("Kind")
        current: worth.value > 1 ? "golden" : "plain"
        options: [{ key: "plain", text: qsTr("Plain") }, { key: "golden", text: qsTr("Golden") }]
        onChosen: key => worth.choose(key === "plain" ? 1 : Math.max(3, worth.value))
    }
    StepperField {
        objectName: "tickets"
        Layout.fillWidth: true
        visible: worth.value > 1
        label: qsTr("Tickets for each")
        from: 2
        to: worth.highest
        value: Math.max(2, worth.value)
        onMoved: value => worth.choose(value)
    }
}
