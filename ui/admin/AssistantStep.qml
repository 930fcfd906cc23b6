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

    contentItem: RowLayout {
        spacing: Theme.gap * 1.5

        Rectangle {
            Layout.preferredWidth: Theme.touchSmall
            Layout.preferredHeight: Theme.touchSmall
            radius: width / 2
            color: step.done ? Theme.teal : step.now ? Theme.red : Theme.faded

            DisplayText {
                anchors.centerIn: parent
                visible: !step.done
                text: Theme.number(step.number)
                color: step.now ? Theme.paper : Theme.ink
                font.pixelSize: Theme.lead
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
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            DisplayText {
                Layout.fillWidth: true
                text: step.title
                font.pixelSize: Theme.lead
                lineHeight: 1
            }
            BodyText {
                Layout.fillWidth: true
                text: step.detail
                font.pixelSize: Theme.small
            }
        }
        PosterButton {
            objectName: "take"
            visible: step.action !== ""
            side: Theme.touchSmall
            outlined: !step.now
            fill: step.now ? Theme.red : Theme.ink
            fontSize: Theme.body
            text: step.action
            onClicked: step.taken()
        }
    }
}
