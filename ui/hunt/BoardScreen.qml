pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt
import ui.hunt.art

// The board of the hunt, on the wall of the lobby.
FocusScope {
    id: screen

    required property BoardView board
    readonly property bool begun: board.found > 0
    readonly property bool upright: width < height * 1.1
    signal back()

    PosterCanvas { anchors.fill: parent }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap * 2

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: screen.upright ? 1 : 2
            columnSpacing: Theme.margin * 1.5
            rowSpacing: Theme.gap * 3

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: screen.upright ? screen.width : 1
                Layout.preferredHeight: 1
                Layout.verticalStretchFactor: 5
                spacing: Theme.gap * 2

                BoardNumbers {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 1
                    Layout.verticalStretchFactor: 5
                    board: screen.board
                    fontSize: screen.upright ? Theme.giant : Theme.hero * 1.2
                }
                LatestFinds {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 1
                    Layout.verticalStretchFactor: 4
                    visible: screen.begun
                    board: screen.board
                }
                BodyText {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 1
                    Layout.verticalStretchFactor: 4
                    visible: screen.board.total > 0 && !screen.begun
                    text: qsTr("The first finder stands here soon. Look behind, under and above!")
                    font.pixelSize: Theme.lead
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.mm(4.8)
                }
            }
            TeamRanks {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: screen.upright ? screen.width : 1
                Layout.preferredHeight: 1
                Layout.verticalStretchFactor: 5
                visible: screen.begun && screen.board.teamCount > 0
                board: screen.board
            }
            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: screen.upright ? screen.width : 1
                Layout.preferredHeight: 1
                Layout.verticalStretchFactor: 5
                visible: active
                active: !screen.begun
                sourceComponent: Component { Find {} }
            }
        }
        Buttons {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "back"
                    focus: true
                    text: qsTr("Back")
                    onClicked: screen.back()
                }
            ]
        }
    }
}
