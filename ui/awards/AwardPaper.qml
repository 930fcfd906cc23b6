import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// The award as the paper in the visitor's hand says it, with the kiosk's stamp on it.
PosterFrame {
    id: paper

    required property CheckedView view
    readonly property bool genuine: view.kind === "genuine"
    readonly property bool upright: Theme.portrait || width < Theme.mm(190 * Theme.shout)

    padding: Theme.mm(6)
    contentItem: GridLayout {
        columns: paper.upright ? 1 : 2
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.gap

            BodyText {
                objectName: "serial"
                Layout.fillWidth: true
                text: "\u2066" + paper.view.serial + "\u2069 · \u2068" + paper.view.day(Theme.language) + "\u2069"
                color: Theme.red
                font { pixelSize: Theme.small; bold: true; letterSpacing: Theme.rightToLeft ? 0 : Theme.mm(0.4) }
                horizontalAlignment: paper.upright ? Text.AlignHCenter : Text.AlignLeft
            }
            DisplayText {
                objectName: "awardTitle"
                Layout.fillWidth: true
                Layout.maximumHeight: font.pixelSize * 3.2
                text: paper.view.title
                font.pixelSize: Theme.portrait ? Theme.giant : Theme.title * 1.3
                fontSizeMode: Text.Fit
                horizontalAlignment: paper.upright ? Text.AlignHCenter : Text.AlignLeft
            }
            DisplayText {
                objectName: "awardName"
                Layout.fillWidth: true
                Layout.maximumHeight: font.pixelSize * 3.2
                text: paper.view.name
                color: Theme.teal
                font.pixelSize: Theme.portrait ? Theme.hero : Theme.title
                fontSizeMode: Text.Fit
                horizontalAlignment: paper.upright ? Text.AlignHCenter : Text.AlignLeft
            }
            BodyText {
                objectName: "citation"
                Layout.fillWidth: true
                visible: text !== ""
                text: paper.view.citation
                font.pixelSize: Theme.portrait ? Theme.lead : Theme.body
                horizontalAlignment: paper.upright ? Text.AlignHCenter : Text.AlignLeft
            }
        }
        MustacheStamp {
            id: stamp
            objectName: "stamp"
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: Math.min(Theme.mm(Theme.portrait ? 110 : 74), paper.width * (paper.upright ? 0.5 : 0.27))
            Layout.preferredHeight: Layout.preferredWidth
            Layout.margins: Theme.mm(5)
            text: paper.genuine ? qsTr("REAL") : qsTr("WITHDRAWN")
            color: paper.genuine ? Theme.teal : Theme.red
            style: paper.genuine ? "handlebar" : "fu-manchu"
        }
    }
    Component.onCompleted: stamp.press()
    Connections {
        target: paper.view
        function onChanged() { stamp.press() }
    }
}
