import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt
import ui.hunt.art

// How to play, as a poster in three steps.
FocusScope {
    id: screen

    readonly property bool upright: width < height * 1.1
    signal back()

    PosterCanvas { anchors.fill: parent }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap * 2

        DisplayText {
            objectName: "title"
            Layout.fillWidth: true
            visible: screen.height > Theme.mm(130)
            text: qsTr("How to play")
            font.pixelSize: Theme.hero
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: 1
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: screen.upright ? 1 : 3
            columnSpacing: Theme.gap * 2
            rowSpacing: Theme.gap * 2
            uniformCellWidths: true
            uniformCellHeights: true

            HowToStep {
                Layout.fillWidth: true
                Layout.fillHeight: true
                lying: screen.upright
                number: 1
                color: Theme.gold
                title: qsTr("Find")
                text: qsTr("Paper mustaches hide all over the place.")
                picture: Component { Find {} }
            }
            HowToStep {
                Layout.fillWidth: true
                Layout.fillHeight: true
                lying: screen.upright
                number: 2
                color: Theme.teal
                title: qsTr("Scan")
                text: qsTr("Bring it here, hold it under the scanner, say who you are.")
                picture: Component { Waiting {} }
            }
            HowToStep {
                Layout.fillWidth: true
                Layout.fillHeight: true
                lying: screen.upright
                number: 3
                color: Theme.red
                title: qsTr("Win")
                text: qsTr("Each one is a raffle ticket. More tickets, more luck!")
                picture: Component { Win {} }
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
