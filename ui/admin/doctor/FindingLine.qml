import QtQuick
import QtQuick.Layouts
import ui.kit

// One thing that was looked at: how it is, a sentence about it, what to do, and the button that does it.
PosterFrame {
    id: line
    required property string key
    required property string verdict
    required property string badge
    required property string title
    required property string what
    required property string advice
    required property string mend
    readonly property bool wrong: verdict === "wrong"
    readonly property bool well: verdict === "ok"
    readonly property color tone: wrong ? Theme.red : well ? Theme.teal : Theme.ink

    signal acted()

    frameColor: tone
    padding: Theme.mm(5)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.mm(1)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            DisplayText {
                Layout.fillWidth: true
                font.pixelSize: Theme.lead
                lineHeight: 1
                color: line.tone
                text: line.title
            }
            Rectangle {
                implicitWidth: word.implicitWidth + Theme.mm(6)
                implicitHeight: word.implicitHeight + Theme.mm(2)
                radius: Theme.radius
                color: line.wrong || line.well ? line.tone : Theme.gold
                BodyText {
                    id: word
                    anchors.centerIn: parent
                    color: Theme.onFill(parent.color)
                    font { pixelSize: Theme.small; bold: true }
                    text: line.badge
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: line.what
        }
        BodyText {
            Layout.fillWidth: true
            visible: line.advice !== ""
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            text: line.advice
        }
        PosterButton {
            objectName: "mend"
            visible: line.mend !== ""
            side: Theme.touchSmall
            outlined: true
            fill: Theme.teal
            text: line.mend === "backup" ? qsTr("Make one now") : qsTr("To the printer")
            onClicked: line.acted()
        }
        Item { Layout.fillHeight: true }
    }
}
