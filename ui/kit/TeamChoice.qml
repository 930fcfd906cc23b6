pragma ComponentBehavior: Bound
import QtQuick

// All teams as blocks to press.
ScrollColumn {
    id: choice
    property var teams: []

    signal chosen(string team)

    Flow {
        id: flow
        anchors.fill: parent
        spacing: Theme.gap

        readonly property int across: Math.max(1, Math.floor((width + spacing) / (Theme.mm(62 * Theme.textScale) + spacing)))
        Repeater {
            model: choice.teams
            PosterButton {
                required property int index
                required property string modelData
                objectName: "team" + index
                width: Math.floor((flow.width - (flow.across - 1) * flow.spacing) / flow.across)
                fill: [Theme.red, Theme.teal, Theme.ink][index % 3]
                text: modelData
                onClicked: choice.chosen(modelData)
            }
        }
    }
}
