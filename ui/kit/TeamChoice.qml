pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// All teams as blocks to press.
ScrollColumn {
    id: choice
    property var teams: []

    signal chosen(string team)

    // It takes the place of what had the focus.
    onVisibleChanged: if (visible) Qt.callLater(forceActiveFocus, Qt.OtherFocusReason)

    GridLayout {
        id: grid
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        columns: Math.max(1, Math.floor((choice.width + columnSpacing) / (Theme.mm(66 * Theme.textScale) + columnSpacing)))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: choice.teams
            PosterButton {
                required property int index
                required property string modelData
                objectName: "team" + index
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: index === 0
                fill: [Theme.red, Theme.teal, Theme.ink][index % 3]
                text: modelData
                onClicked: choice.chosen(modelData)
            }
        }
    }
}
