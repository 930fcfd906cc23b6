pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards
import ui.admin.contest
import ui.admin.hunt
import ui.admin.videos

// The show times of a video; the touched one can be changed.
ColumnLayout {
    id: box
    required property VideoTimesView view
    property bool wide: false

    spacing: Theme.gap * 1.5

    BodyText {
        Layout.fillWidth: true
        text: box.view.count === 0 ? qsTr("It comes all day, whenever it is its turn. Or only at certain hours: a popcorn hour, say.")
            : qsTr("It comes at these hours only. Touch one to change it.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: box.view.rows
            SmallButton {
                required property string said
                required property int place
                objectName: "hours" + place
                text: said
                outlined: box.view.place !== place
                fill: Theme.teal
                Accessible.checked: box.view.place === place
                onClicked: box.view.choose(place)
            }
        }
        SmallButton {
            objectName: "addHours"
            visible: box.view.canAdd
            outlined: box.view.count > 0
            text: box.view.count === 0 ? qsTr("Only at certain hours") : qsTr("One more")
            onClicked: box.view.add()
        }
    }
    PosterFrame {
        Layout.fillWidth: true
        visible: box.view.place >= 0

        ColumnLayout {
            anchors { left: parent.left; right: parent.right }
            spacing: Theme.gap * 1.5

            DayField {
                Layout.fillWidth: true
                label: qsTr("Day")
                day: box.view.day
                unsetText: qsTr("Every day")
                onShifted: by => box.view.shiftDay(by)
                onCleared: box.view.everyDay()
            }
            GridLayout {
                Layout.fillWidth: true
                columns: box.wide ? 2 : 1
                columnSpacing: Theme.gap * 2
                rowSpacing: Theme.gap

                TimeField {
                    objectName: "begins"
                    Layout.fillWidth: true
                    label: qsTr("From")
                    minutes: box.view.begins
                    onMoved: minutes => box.view.begin(minutes)
                }
                TimeField {
                    objectName: "ends"
                    Layout.fillWidth: true
                    label: qsTr("To")
                    minutes: box.view.ends
                    onMoved: minutes => box.view.end(minutes)
                }
            }
            BodyText {
                objectName: "hoursNote"
                Layout.fillWidth: true
                visible: text !== ""
                color: box.view.noTime ? Theme.red : Theme.teal
                font { pixelSize: Theme.small; bold: true }
                text: box.view.noTime ? qsTr("It ends when it begins. Move one of them.") : box.view.pastMidnight ? qsTr("Past midnight, into the morning after.") : ""
            }
            SmallButton {
                objectName: "dropHours"
                fill: Theme.red
                text: qsTr("Without this time")
                onClicked: box.view.drop()
            }
        }
    }
}
