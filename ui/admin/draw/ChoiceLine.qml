import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit

// One of a few ways, each explained in a sentence. The whole line is the control.
AbstractButton {
    id: choice
    property string detail: ""

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * verticalPadding)
    implicitWidth: Theme.mm(80)
    horizontalPadding: Theme.mm(4)
    verticalPadding: Theme.mm(2)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text + ". " + detail
    Accessible.checked: checked
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: PosterBlock {
        fill: choice.checked ? Theme.teal : Theme.ink
        outlined: !choice.checked
        down: choice.down

        FocusRing { shown: choice.activeFocus }
    }
    contentItem: ColumnLayout {
        id: words
        spacing: 0

        Item { Layout.fillHeight: true }
        DisplayText {
            Layout.fillWidth: true
            text: choice.text
            color: choice.checked ? Theme.onFill(Theme.teal) : Theme.ink
            font.pixelSize: Theme.lead
            lineHeight: 1
        }
        BodyText {
            Layout.fillWidth: true
            visible: choice.detail !== ""
            text: choice.detail
            color: choice.checked ? Theme.onFill(Theme.teal) : Theme.ink
            font.pixelSize: Theme.small
        }
        Item { Layout.fillHeight: true }
    }
}
