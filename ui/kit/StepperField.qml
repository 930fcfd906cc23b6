import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// A number with big minus and plus. `value` moves by itself and `moved` tells it; a binding on `value` stays alive.
FieldRow {
    id: field

    property alias value: counter.value
    property alias from: counter.from
    property alias to: counter.to
    property alias stepSize: counter.stepSize
    property string valueText: Theme.number(value)

    signal moved(int value)

    controlWidth: stepper.implicitWidth

    function step(direction: int) {
        const before = counter.value
        direction > 0 ? counter.increase() : counter.decrease()
        if (counter.value !== before)
            moved(counter.value)
    }

    onActiveFocusChanged: if (activeFocus) stepper.takeFocus()

    SpinBox { id: counter; visible: false; to: 999 }
    Stepper {
        id: stepper
        Layout.alignment: Qt.AlignLeft
        name: field.label
        text: field.valueText
        canGrow: field.value < field.to
        canShrink: field.value > field.from
        onStepped: direction => field.step(direction)
    }
}
