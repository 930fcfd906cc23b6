import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin

// What every visitor begins with; each may choose otherwise for as long as they stand there.
ColumnLayout {
    id: settings
    required property SettingsView view

    spacing: Theme.gap

    DisplayText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        font.pixelSize: Theme.lead
        text: qsTr("Every visitor begins with")
        Accessible.role: Accessible.Heading
    }
    ToggleField {
        objectName: "contrast"
        Layout.fillWidth: true
        label: qsTr("Stronger colors")
        checked: settings.view.highContrast
        onToggled: settings.view.allow("high_contrast", checked)
    }
    ToggleField {
        objectName: "calm"
        Layout.fillWidth: true
        label: qsTr("Nothing moves")
        checked: settings.view.reducedMotion
        onToggled: settings.view.allow("reduced_motion", checked)
    }
    ChoiceField {
        objectName: "lowReach"
        Layout.fillWidth: true
        label: qsTr("Buttons within low reach")
        current: settings.view.lowReach
        options: [
            { key: "auto", text: qsTr("On tall screens") },
            { key: "on", text: qsTr("Always") },
            { key: "off", text: qsTr("Never") }
        ]
        onChosen: key => settings.view.set("low_reach", key)
    }
    ChoiceField {
        objectName: "sound"
        Layout.fillWidth: true
        label: qsTr("Sound")
        current: settings.view.sound
        options: [
            { key: "off", text: qsTr("Off") },
            { key: "low", text: qsTr("Low") },
            { key: "normal", text: qsTr("Normal") }
        ]
        onChosen: key => settings.view.set("sound", key)
    }
}
