import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// Yes or no: a box that gets a check mark. The whole line is the control. `toggled()` is the visitor's doing.
AbstractButton {
    id: field
    property string label: ""

    text: label
    checkable: true
    implicitHeight: Math.max(Theme.touchSmall, row.implicitHeight)
    implicitWidth: row.implicitWidth
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.CheckBox
    Accessible.name: label
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: click()
    Accessible.onToggleAction: click()

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Item {
        FocusRing { shown: field.activeFocus; reach: Theme.mm(1) }
    }
    contentItem: RowLayout {
        id: row
        spacing: Theme.gap * 1.5

        PosterBlock {
            Layout.preferredWidth: Theme.touchSmall
            Layout.preferredHeight: Theme.touchSmall
            fill: field.checked ? Theme.teal : Theme.ink
            outlined: !field.checked
            framed: false
            down: field.down

            Symbol {
                anchors.centerIn: parent
                visible: field.checked
                width: parent.width * 0.7
                height: width
                name: "check"
                color: Theme.paper
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: field.label
            Accessible.ignored: true
        }
    }
}
