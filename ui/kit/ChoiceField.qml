pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// One of a few: blocks side by side, the chosen one inked. options: [{key, text}].
FieldRow {
    id: field

    property var options: []
    property string current: ""

    signal chosen(string key)

    controlWidth: Theme.mm(60)

    Flow {
        id: flow
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.mm(60)
        spacing: Theme.gap

        Repeater {
            model: field.options
            PosterButton {
                required property var modelData
                objectName: "choice-" + modelData.key
                width: Math.min(implicitWidth, flow.width)
                side: Theme.touchSmall
                text: modelData.text
                checked: modelData.key === field.current
                outlined: !checked
                verticalPadding: Theme.mm(1)
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                onClicked: {
                    field.current = modelData.key
                    field.chosen(modelData.key)
                }
            }
        }
    }
}
