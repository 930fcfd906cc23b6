import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.shell

// The choices of the access sheet, one below the other.
ColumnLayout {
    id: choices

    required property ShellView shell
    required property AccessView access
    readonly property var sizes: [1, 1.25, 1.5, 2]

    spacing: Theme.gap

    ChoiceField {
        objectName: "letters"
        Layout.fillWidth: true
        label: qsTr("Letters")
        current: String(choices.shell.textScale)
        options: choices.sizes.map(size => ({ key: String(size), text: qsTr("%L1%").arg(100 * size) }))
        onChosen: key => choices.shell.resize(Number(key))
    }
    ToggleField {
        objectName: "contrast"
        Layout.fillWidth: true
        label: qsTr("Stronger colors")
        checked: choices.access.highContrast
        onToggled: choices.access.showContrast(checked)
    }
    ToggleField {
        objectName: "calm"
        Layout.fillWidth: true
        label: qsTr("Nothing moves")
        checked: choices.access.reducedMotion
        onToggled: choices.access.keepCalm(checked)
    }
    ToggleField {
        objectName: "low"
        Layout.fillWidth: true
        visible: choices.access.tall
        label: qsTr("Everything to press comes down")
        checked: choices.access.lowReach
        onToggled: choices.access.comeDown(checked)
    }
    ChoiceField {
        objectName: "sound"
        Layout.fillWidth: true
        label: qsTr("Sound")
        current: choices.access.sound
        options: [
            { key: "off", text: qsTr("Off") },
            { key: "low", text: qsTr("Low") },
            { key: "normal", text: qsTr("Normal") }
        ]
        onChosen: key => choices.access.turn(key)
    }
}
