import QtQuick
import QtQuick.Layouts
import ui.kit

// One sheet of pieces; once it is printed, its file with the codes goes.
PosterFrame {
    id: line
    property string first: ""
    property string last: ""
    property int pieces: 0
    property string file: ""
    signal printAsked
    signal printed
    signal again

    fill: Theme.card
    implicitHeight: row.implicitHeight + Theme.mm(10)

    ColumnLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            DisplayText {
                Layout.fillWidth: true
                font.pixelSize: Theme.lead
                fontSizeMode: Text.HorizontalFit
                maximumLineCount: 1
                text: "\u2066" + (line.first === line.last ? line.first : line.first + " – " + line.last.replace("PIECE-", "")) + "\u2069"
            }
            BodyText {
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                text: line.file === "" ? qsTr("%Ln mustaches. Printed; the file is gone.", "", line.pieces)
                    : qsTr("%Ln mustaches.", "", line.pieces) + " \u2066" + line.file + "\u2069"
            }
        }
        FooterRow {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "printSheet"
                    visible: line.file !== ""
                    fill: Theme.red
                    side: Theme.touchSmall
                    fontSize: Theme.body
                    verticalPadding: Theme.mm(1)
                    text: qsTr("Print")
                    onClicked: line.printAsked()
                },
                PosterButton {
                    objectName: "printed"
                    visible: line.file !== ""
                    outlined: true
                    fill: Theme.teal
                    side: Theme.touchSmall
                    fontSize: Theme.body
                    verticalPadding: Theme.mm(1)
                    text: qsTr("I printed it")
                    onClicked: line.printed()
                },
                PosterButton {
                    objectName: "sheetAgain"
                    outlined: true
                    side: Theme.touchSmall
                    fontSize: Theme.body
                    verticalPadding: Theme.mm(1)
                    text: qsTr("With new codes")
                    onClicked: line.again()
                }
            ]
        }
    }
}
