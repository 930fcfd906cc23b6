import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt

// How many tickets somebody holds and where the team stands.
ColumnLayout {
    id: standing

    required property HuntView view
    property color color: Theme.ink
    property int most: 2

    spacing: Theme.mm(1)

    BodyText {
        objectName: "held"
        Layout.fillWidth: true
        text: qsTr("You hold %Ln tickets now.", "", standing.view.held)
        color: standing.color
        font.weight: Font.Bold
    }
    BodyText {
        objectName: "standing"
        Layout.fillWidth: true
        visible: standing.view.team !== ""
        text: qsTr("%1: place %L2 of %L3").arg("\u2068" + standing.view.team + "\u2069").arg(standing.view.place).arg(standing.view.teamCount)
        color: standing.color
        maximumLineCount: standing.most
        elide: Text.ElideRight
    }
}
