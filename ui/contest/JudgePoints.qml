pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit

// Points for one criterion: one touch where each number finds room, else a touch near it and steps.
ColumnLayout {
    id: points

    required property int key
    required property string name
    required property int weight
    required property int most
    // -1: not given yet.
    property int given: -1
    readonly property bool each: most <= 10
    // Of many points, about six to begin from.
    readonly property int stride: Math.ceil(most / 5)
    readonly property list<int> choices: {
        const found = []
        for (let at = 0; at < most; at += each ? 1 : stride)
            found.push(at)
        return found.concat([most])
    }

    signal chosen(int value)

    spacing: Theme.mm(1)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DisplayText {
            Layout.fillWidth: true
            text: points.name
            font.pixelSize: Theme.lead
            lineHeight: 1
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        BodyText {
            visible: points.weight > 1
            text: qsTr("counts × %L1").arg(points.weight)
            font.pixelSize: Theme.small
            color: Theme.red
        }
    }
    GridLayout {
        id: row
        readonly property real side: Theme.mm(12)
        readonly property int fitting: Math.max(1, Math.floor((width + columnSpacing) / (side + columnSpacing)))
        Layout.fillWidth: true
        columns: fitting >= points.choices.length ? points.choices.length : Math.ceil(points.choices.length / Math.ceil(points.choices.length / fitting))
        columnSpacing: Theme.mm(2)
        rowSpacing: Theme.mm(2)
        uniformCellWidths: true

        Repeater {
            model: points.choices
            PosterButton {
                required property int modelData
                readonly property bool here: modelData === points.given
                objectName: points.name + " " + modelData
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touchSmall
                implicitWidth: row.side
                side: row.side
                horizontalPadding: 0
                verticalPadding: 0
                fill: here ? Theme.red : Theme.ink
                outlined: !here
                fontSize: Theme.lead
                text: Theme.number(modelData)
                Accessible.name: qsTr("%1: %L2 of %L3").arg(points.name).arg(modelData).arg(points.most)
                onClicked: points.chosen(modelData)
            }
        }
    }
    Stepper {
        Layout.alignment: Qt.AlignHCenter
        visible: !points.each
        name: points.name
        text: points.given < 0 ? "–" : qsTr("%L1 of %L2").arg(points.given).arg(points.most)
        canGrow: points.given < points.most
        canShrink: points.given > 0
        onStepped: direction => points.chosen(Math.max(0, Math.min(points.most, points.given + direction)))
    }
}
