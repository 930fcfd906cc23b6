pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt
import ui.hunt.art

// The board of the hunt, on the wall of the lobby.
PosterPage {
    id: screen

    required property BoardView board
    readonly property bool begun: board.found > 0
    readonly property bool upright: width < height * 1.1
    signal back()

    footer: [
        PosterButton {
            objectName: "back"
            focus: true
            text: qsTr("Back")
            onClicked: screen.back()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: screen.upright ? 1 : 2
        columnSpacing: Theme.margin * 1.5
        rowSpacing: Theme.gap * 4

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: screen.upright ? screen.width : 1
            spacing: Theme.gap * 2
            BoardNumbers {
                Layout.fillWidth: true
                board: screen.board
                huge: screen.upright
            }
            LatestFinds {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                visible: screen.begun
                board: screen.board
                most: screen.upright ? 8 : 4
            }
            BodyText {
                Layout.fillWidth: true
                visible: screen.board.total > 0 && !screen.begun
                text: qsTr("The first finder stands here soon. Look behind, under and above!")
                font.pixelSize: Theme.lead
            }
        }
        TeamRanks {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: screen.upright ? screen.width : 1
            visible: screen.begun && screen.board.teamCount > 0
            board: screen.board
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: screen.upright ? screen.width : 1
            Layout.minimumHeight: Theme.mm(50)
            visible: active
            active: !screen.begun
            sourceComponent: Component { Find {} }
        }
        Item { Layout.fillHeight: true; visible: screen.upright && screen.begun }
    }
}
