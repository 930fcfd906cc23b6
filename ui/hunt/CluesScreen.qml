pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt
import ui.hunt.art

// All clues: the open ones to read, the others with the time to come back.
FocusScope {
    id: screen

    required property CluesView clues
    readonly property bool upright: width < height * 1.1
    signal back()

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("The hunt")
        title: screen.clues.count === 0 ? qsTr("No clues yet.")
            : screen.clues.openCount === 0 ? qsTr("The first clue is on its way.")
            : qsTr("%Ln clues to go by.", "", screen.clues.openCount)
        footer: [
            PosterButton {
                objectName: "back"
                focus: true
                text: qsTr("Back")
                onClicked: screen.back()
            }
        ]

        BodyText {
            Layout.fillWidth: true
            visible: screen.clues.count === 0
            text: qsTr("Look behind, under and inside. When the organizer writes a clue, it hangs here.")
            font.pixelSize: Theme.lead
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            visible: screen.clues.count > 0
            columns: screen.upright || Theme.textScale > 1.3 || screen.clues.count < 3 ? 1 : 2
            columnSpacing: Theme.gap * 2
            rowSpacing: Theme.gap * 2
            uniformCellWidths: true

            Repeater {
                model: screen.clues.rows
                ClueCard {
                    required property var model
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: Theme.mm(70) * Theme.textScale
                    Layout.minimumHeight: Theme.mm(Theme.compact ? 22 : 26)
                    place: model.place
                    text: model.text
                    open: model.open === 1
                    when: model.when
                    today: model.today === 1
                    newest: model.newest === 1
                }
            }
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: screen.clues.count === 0
            sourceComponent: Component { Find {} }
        }
    }
}
