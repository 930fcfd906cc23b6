import QtQuick
import QtQuick.Layouts

// A day and a time of day by big steppers. `moment` is an invalid date while it is not set.
// `dayText` says the day in the calendar of the language (Jalali comes from outside); without it Qt's words are used.
ColumnLayout {
    id: field

    property string label: ""
    property date moment
    property string dayText: ""
    property bool unsetAllowed: false
    property string unsetText: qsTr("Not set")
    property int minuteStep: 5
    readonly property bool isSet: !isNaN(moment.getTime())

    signal moved(date moment)
    signal cleared()

    spacing: Theme.mm(1)

    function shift(minutes: int) {
        const base = isSet ? new Date(moment) : new Date()
        if (!isSet)
            base.setHours(9, 0, 0, 0)
        else if (minutes % 1440 === 0)
            base.setDate(base.getDate() + minutes / 1440)
        else
            base.setMinutes(base.getMinutes() + minutes)
        moment = base
        moved(base)
    }

    function clear() {
        moment = new Date(NaN)
        cleared()
    }

    function dayWords(): string {
        const locale = Qt.locale(Theme.localeName)
        return dayText !== "" ? dayText : Theme.digits(moment.toLocaleDateString(locale, "ddd d MMM"))
    }

    BodyText {
        Layout.fillWidth: true
        visible: field.label !== ""
        text: field.label
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap * 2
        visible: field.isSet

        Stepper {
            objectName: "day"
            name: qsTr("Day")
            text: field.isSet ? field.dayWords() : ""
            room: Theme.mm(44 * Theme.textScale)
            onStepped: direction => field.shift(direction * 1440)
        }
        Stepper {
            objectName: "hour"
            name: qsTr("Hour")
            text: field.isSet ? Theme.digits(String(field.moment.getHours()).padStart(2, "0")) : ""
            room: Theme.mm(14 * Theme.textScale)
            onStepped: direction => field.shift(direction * 60)
        }
        Stepper {
            objectName: "minute"
            name: qsTr("Minute")
            text: field.isSet ? Theme.digits(String(field.moment.getMinutes()).padStart(2, "0")) : ""
            room: Theme.mm(14 * Theme.textScale)
            onStepped: direction => field.shift(direction * field.minuteStep)
        }
        IconButton {
            objectName: "clear"
            visible: field.unsetAllowed
            symbol: "close"
            text: qsTr("Clear: %1").arg(field.label)
            onClicked: field.clear()
        }
    }
    RowLayout {
        visible: !field.isSet
        spacing: Theme.gap * 2
        BodyText { text: field.unsetText; color: Theme.inkSoft }
        PosterButton {
            objectName: "set"
            outlined: true
            text: qsTr("Set a time")
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            onClicked: field.shift(0)
        }
    }
}
