import QtQuick
import ui.hunt

// How many tickets somebody holds.
Line {
    required property HuntView view

    objectName: "held"
    text: qsTr("You hold %Ln tickets now.", "", view.held)
    font.weight: Font.Bold
}
