pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw

// What a ticket is worth: the draw as it stands, played through 1,000 times.
FocusScope {
    id: screen
    required property DrawChanceView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Chances")
        title: qsTr("How 1,000 draws would fall")
        footer: [
            PosterButton {
                objectName: "again"
                enabled: !screen.view.running
                outlined: true
                fill: Theme.teal
                text: qsTr("Another 1,000")
                onClicked: screen.view.begin()
            },
            PosterButton {
                objectName: "back"
                focus: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        BodyText {
            Layout.fillWidth: true
            text: qsTr("This is how often people win one of the %Ln prizes if everybody is there.", "", screen.view.seats)
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.topMargin: Theme.gap
            columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2
            uniformCellWidths: true

            Repeater {
                model: screen.view.bars
                ChanceBar {
                    required property var modelData
                    required property int index
                    objectName: "bar" + index
                    Layout.fillWidth: true
                    tickets: modelData.tickets
                    people: modelData.people
                    wins: modelData.wins
                    total: screen.view.total
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: screen.view.bars.length > 0
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            text: qsTr("Nothing is drawn here, and nobody is named. Twice the tickets, about twice the luck.")
        }
        Item { Layout.fillHeight: true }
    }
    ProgressSheet {
        running: screen.view.running
        title: qsTr("Drawing a thousand times")
        done: screen.view.done
        total: screen.view.total
        cancelText: qsTr("Stop")
        onCancelled: screen.view.cancel()
    }
}
