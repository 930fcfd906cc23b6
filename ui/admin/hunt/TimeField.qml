import QtQuick
import QtQuick.Layouts
import ui.kit

// A time of day by two big steppers, round the clock. `minutes` since midnight.
FieldRow {
    id: field
    property int minutes: 0
    property int step: 15

    signal moved(int minutes)

    controlWidth: hours.implicitWidth + quarters.implicitWidth + Theme.gap * 2

    function shift(by: int) {
        moved((minutes + by + 24 * 60) % (24 * 60))
    }

    Flow {
        Layout.fillWidth: true
        Layout.minimumWidth: hours.implicitWidth
        spacing: Theme.gap * 2

        Stepper {
            id: hours
            objectName: field.objectName + "Hour"
            name: field.label
            text: Theme.digits(String(Math.floor(field.minutes / 60)).padStart(2, "0"))
            room: Theme.mm(14 * Theme.textScale)
            onStepped: direction => field.shift(direction * 60)
        }
        Stepper {
            id: quarters
            objectName: field.objectName + "Minute"
            name: field.label
            text: Theme.digits(String(field.minutes % 60).padStart(2, "0"))
            room: Theme.mm(14 * Theme.textScale)
            onStepped: direction => field.shift(direction * field.step)
        }
    }
}
