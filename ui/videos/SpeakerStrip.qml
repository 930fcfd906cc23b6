import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.videos

// Who speaks, and from where; beside it, or below on an upright screen, what a touch does.
GridLayout {
    id: strip
    property Billed billed: null
    property string startText: ""
    property color color: Theme.paper

    readonly property string who: billed === null ? "" : billed.speaker !== "" ? billed.speaker : billed.title
    readonly property string from: billed === null ? "" : [billed.role, billed.organization].filter(part => part !== "").join(" · ")
    readonly property string what: billed === null || billed.title === who ? "" : billed.title
    readonly property bool stacked: Theme.portrait

    columns: stacked ? 1 : 2
    columnSpacing: Theme.mm(8)
    rowSpacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: strip.stacked ? Qt.AlignHCenter : Qt.AlignVCenter
        spacing: Theme.mm(Theme.portrait ? 2 : 0)
        visible: strip.who !== ""

        DisplayText {
            objectName: "speaker"
            Layout.fillWidth: true
            color: Theme.gold
            font.pixelSize: Theme.portrait ? Theme.hero : Theme.title
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: strip.stacked ? Text.AlignHCenter : Text.AlignLeft
            maximumLineCount: 1
            elide: Text.ElideRight
            text: strip.who
        }
        BodyText {
            objectName: "from"
            Layout.fillWidth: true
            visible: text !== ""
            color: strip.color
            font.pixelSize: Theme.portrait ? Theme.lead : Theme.body
            horizontalAlignment: strip.stacked ? Text.AlignHCenter : Text.AlignLeft
            maximumLineCount: strip.stacked || Theme.textScale > 1.4 ? 2 : 1
            elide: Text.ElideRight
            text: Theme.portrait || Theme.textScale > 1.4 || strip.what === "" ? strip.from : [strip.what, strip.from].filter(part => part !== "").join(" · ")
        }
        BodyText {
            objectName: "what"
            Layout.fillWidth: true
            visible: Theme.portrait && text !== ""
            color: strip.color
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 2
            elide: Text.ElideRight
            text: strip.what
        }
    }
    Item {
        Layout.fillWidth: strip.stacked || strip.who === ""
        implicitWidth: Math.min(start.implicitWidth + Theme.mm(16), Theme.screenWidth * (strip.stacked ? 0.8 : 0.4))
        implicitHeight: start.implicitHeight + Theme.mm(5)
        visible: strip.startText !== ""

        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.implicitWidth)
            height: parent.height
            color: Theme.gold
            radius: Theme.radius

            DisplayText {
                id: start
                anchors { fill: parent; margins: Theme.mm(2) }
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                font.pixelSize: Theme.lead
                fontSizeMode: Text.Fit
                color: Theme.onFill(parent.color)
                text: strip.startText
            }
        }
    }
}
