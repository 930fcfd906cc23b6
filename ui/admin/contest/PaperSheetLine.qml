import QtQuick
import QtQuick.Layouts
import ui.kit

// Papers that were made together: how many are out, cast, dead. Once they are printed, their file goes.
PosterFrame {
    id: line
    property bool persons: false
    property int out: 0
    property int used: 0
    property int dead: 0
    property string file: ""
    property bool canRenew: true
    signal printAsked
    signal printed
    signal againAsked

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
                objectName: "counts"
                Layout.fillWidth: true
                font.pixelSize: Theme.lead
                fontSizeMode: Text.HorizontalFit
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                text: line.persons ? qsTr("%Ln papers made out", "", line.out + line.used + line.dead)
                    : qsTr("%Ln blank papers", "", line.out + line.used + line.dead)
            }
            BodyText {
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                text: qsTr("%L1 out, %L2 in the box, %L3 dead").arg(line.out).arg(line.used).arg(line.dead)
            }
            BodyText {
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                color: Theme.inkSoft
                text: line.file === "" ? qsTr("Printed; the file is gone.") : "\u2066" + line.file + "\u2069"
            }
        }
        FooterRow {
            Layout.fillWidth: true
            visible: line.file !== "" || (line.canRenew && line.out > 0)
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
                    objectName: "lost"
                    visible: line.canRenew && line.out > 0
                    outlined: true
                    side: Theme.touchSmall
                    fontSize: Theme.body
                    verticalPadding: Theme.mm(1)
                    text: qsTr("Lost?")
                    onClicked: line.againAsked()
                }
            ]
        }
    }
}
