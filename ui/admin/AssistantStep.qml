import QtQuick
import QtQuick.Layouts
import ui.kit

// One step: its number or a check mark, what it is, and the button that begins it.
PosterFrame {
    id: step
    property int number: 1
    property string title: ""
    property string detail: ""
    property string action: ""
    property bool done: false
    property bool now: false

    signal taken()

    fill: now ? Theme.card : Theme.paper
    frameColor: now ? Theme.red : Theme.ink
    padding: Theme.mm(4)
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    contentItem: ColumnLayout {
        spacing: Theme.mm(2)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Rectangle {
                Layout.preferredWidth: Theme.mm(10) * Theme.shout
                Layout.preferredHeight: Layout.preferredWidth
                radius: width / 2
                color: step.done ? Theme.teal : step.now ? Theme.red : Theme.faded

                DisplayText {
                    anchors.centerIn: parent
                    visible: !step.done
                    text: Theme.number(step.number)
                    color: step.now ? Theme.paper : Theme.ink
                    font.pixelSize: parent.height * 0.62
                    lineHeight: 1
                }
                Symbol {
                    anchors.centerIn: parent
                    visible: step.done
                    width: parent.width * 0.6
                    height: width
                    name: "check"
                    color: Theme.paper
                }
            }
            DisplayText {
                Layout.fillWidth: true
                text: step.title
                font.pixelSize: Theme.lead
                fontSizeMode: Text.HorizontalFit
                maximumLineCount: 1
                lineHeight: 1
            }
        }
        BodyText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: step.detail
            font.pixelSize: Theme.small
        }
        PosterButton {
            objectName: "take"
            Layout.fillWidth: true
            visible: step.action !== ""
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            outlined: !step.now
            fill: step.now ? Theme.red : Theme.ink
            fontSize: Theme.body
            text: step.action
            onClicked: step.taken()
        }
    }
}
