import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// A sign to press. `text` is what a screen reader says, and stands beside the sign when `labeled`.
AbstractButton {
    id: control

    property string symbol: "close"
    property color fill: Theme.ink
    property color inkColor: Theme.onFill(fill)
    property bool outlined: true
    property bool labeled: false
    property int side: Theme.touchSmall

    implicitHeight: side
    implicitWidth: labeled ? row.implicitWidth + Theme.mm(8) : side
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: PosterBlock {
        fill: control.fill
        inkColor: control.inkColor
        outlined: control.outlined
        down: control.down

        FocusRing { shown: control.activeFocus }
    }
    contentItem: RowLayout {
        id: row
        spacing: Theme.mm(2)

        Item { Layout.fillWidth: true }
        Symbol {
            Layout.preferredWidth: control.labeled ? Theme.lead * 1.1 : Math.min(control.height, control.side) * 0.56
            Layout.preferredHeight: Layout.preferredWidth
            name: control.symbol
            color: control.outlined ? control.fill : control.inkColor
        }
        DisplayText {
            visible: control.labeled
            Layout.maximumWidth: Math.max(Theme.touch, control.width - control.side)
            text: control.text
            color: control.outlined ? control.fill : control.inkColor
            font.pixelSize: Theme.lead
            lineHeight: 1
        }
        Item { Layout.fillWidth: true }
    }
    scale: down ? 0.94 : 1
    Behavior on scale { NumberAnimation { duration: Theme.quick / 2 } }
}
