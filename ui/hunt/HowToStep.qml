pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit

// One step of the poster: its number, its picture, its words.
Rectangle {
    id: step

    required property int number
    property string title: ""
    property string text: ""
    property Component picture
    readonly property color inkColor: Theme.onFill(color)
    property bool lying: false

    implicitWidth: Theme.mm(60)
    implicitHeight: Theme.mm(40)
    radius: Theme.radius

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.mm(1.6)
        color: "transparent"
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: step.inkColor
        opacity: 0.5
    }
    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(5)
        columns: step.lying ? 2 : 1
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: step.lying ? 3 : step.width
            Layout.preferredHeight: step.lying ? step.height : 1
            Layout.horizontalStretchFactor: 3
            Layout.verticalStretchFactor: Theme.compact ? 3 : 4
            sourceComponent: step.picture
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: step.lying ? 6 : step.width
            Layout.preferredHeight: step.lying ? step.height : 1
            Layout.horizontalStretchFactor: 6
            Layout.verticalStretchFactor: 5
            spacing: 0

            DisplayText {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 1
                Layout.verticalStretchFactor: 5
                text: qsTr("%L1. %2").arg(step.number).arg(step.title)
                color: step.inkColor
                font.pixelSize: Theme.hero
                fontSizeMode: Text.Fit
                wrapMode: Text.NoWrap
                horizontalAlignment: step.lying ? Text.AlignLeft : Text.AlignHCenter
                verticalAlignment: step.lying ? Text.AlignBottom : Text.AlignVCenter
                lineHeight: 1
            }
            BodyText {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 1
                Layout.verticalStretchFactor: 6
                text: step.text
                font.pixelSize: Theme.lead
                color: step.inkColor
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.mm(4.8)
                elide: Text.ElideRight
                horizontalAlignment: step.lying ? Text.AlignLeft : Text.AlignHCenter
            }
        }
    }
}
