import QtQuick
import QtQuick.Layouts
import ui.kit

// A day by big steps, said by whoever knows the calendar. Without one it says what stands for it.
ColumnLayout {
    id: field
    property string label: ""
    property string day: ""
    property string unsetText: ""

    signal shifted(int by)
    signal cleared()

    spacing: Theme.mm(1)

    AwardChoice {
        visible: field.day === ""
        label: field.label
        text: field.unsetText
        actionText: qsTr("Set a day")
        onActed: field.shifted(0)
    }
    BodyText {
        Layout.fillWidth: true
        visible: field.day !== ""
        font { pixelSize: Theme.small; bold: true }
        text: field.label
    }
    Flow {
        Layout.fillWidth: true
        visible: field.day !== ""
        spacing: Theme.gap

        Stepper {
            objectName: "day"
            name: field.label
            text: field.day
            room: Theme.mm(52 * Theme.textScale)
            onStepped: direction => field.shifted(direction)
        }
        IconButton {
            objectName: "clearDay"
            symbol: "close"
            text: qsTr("Clear: %1").arg(field.label)
            onClicked: field.cleared()
        }
    }
}
