import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.scanning

// Whether visitors may scan with a camera, with which, and how its picture is shown.
ColumnLayout {
    id: choices
    required property ScanningView view
    spacing: Theme.gap

    ToggleField {
        objectName: "allowed"
        Layout.fillWidth: true
        focus: true
        label: qsTr("Visitors may scan with the camera")
        checked: choices.view.allowed
        onToggled: choices.view.allow(checked)
    }
    ToggleField {
        objectName: "mirrored"
        Layout.fillWidth: true
        label: qsTr("Show the picture as in a mirror")
        checked: choices.view.mirrored
        onToggled: choices.view.mirror(checked)
    }
    ChoiceField {
        objectName: "which"
        Layout.fillWidth: true
        visible: choices.view.cameras.length > 1
        controlWidth: Theme.mm(110)
        label: qsTr("Which one")
        options: choices.view.cameras
        current: choices.view.current
        onChosen: key => choices.view.choose(key)
    }
}
