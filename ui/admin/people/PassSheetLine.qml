import QtQuick
import QtQuick.Layouts
import ui.kit

// One sheet of passes; once it is printed, its file with codes and PINs goes.
PosterFrame {
    id: line
    property int number: 0
    property int passes: 0
    property bool pins: false
    property string file: ""
    signal printAsked
    signal printed

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
                wrapMode: Text.NoWrap
                text: line.pins ? qsTr("%Ln passes with PIN", "", line.passes) : qsTr("%Ln passes", "", line.passes)
            }
            BodyText {
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                text: line.file === "" ? qsTr("Printed; the file is gone.") : "\u2066" + line.file + "\u2069"
            }
        }
        FooterRow {
            Layout.fillWidth: true
            visible: line.file !== ""
            buttons: [
                PosterButton {
                    objectName: "printSheet"
                    fill: Theme.red
                    side: Theme.touchSmall
                    fontSize: Theme.body
                    verticalPadding: Theme.mm(1)
                    text: qsTr("Print")
                    onClicked: line.printAsked()
                },
                PosterButton {
                    objectName: "printed"
                    outlined: true
                    fill: Theme.teal
                    side: Theme.touchSmall
                    fontSize: Theme.body
                    verticalPadding: Theme.mm(1)
                    text: qsTr("I printed it")
                    onClicked: line.printed()
                }
            ]
        }
    }
}
