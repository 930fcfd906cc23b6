import QtQuick
import QtQuick.Layouts

// Minus, what it is now, plus. Up and Down, plus and minus keys work on either button.
RowLayout {
    id: stepper
    property string name: ""
    property string text: ""
    property bool canGrow: true
    property bool canShrink: true
    property int room: Theme.mm(26 * Theme.textScale)

    signal stepped(int direction)

    function takeFocus() {
        more.enabled ? more.forceActiveFocus(Qt.TabFocusReason) : less.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.gap
    Accessible.role: Accessible.SpinBox
    Accessible.name: name + " " + text
    Accessible.onIncreaseAction: stepped(1)
    Accessible.onDecreaseAction: stepped(-1)

    Keys.onUpPressed: if (canGrow) stepped(1)
    Keys.onDownPressed: if (canShrink) stepped(-1)

    IconButton {
        id: less
        objectName: "less"
        symbol: "minus"
        text: qsTr("Less: %1").arg(stepper.name)
        enabled: stepper.canShrink
        autoRepeat: true
        onClicked: stepper.stepped(-1)
    }
    DisplayText {
        Layout.minimumWidth: stepper.room
        text: stepper.text
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        Accessible.ignored: true
    }
    IconButton {
        id: more
        objectName: "more"
        symbol: "plus"
        text: qsTr("More: %1").arg(stepper.name)
        enabled: stepper.canGrow
        autoRepeat: true
        onClicked: stepper.stepped(1)
    }
}
