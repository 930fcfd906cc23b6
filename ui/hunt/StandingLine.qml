import QtQuick
import ui.hunt

// Where the team stands; nothing for somebody without a team.
Line {
    required property HuntView view

    objectName: "standing"
    text: view.team === "" ? "" : qsTr("%1: place %L2 of %L3").arg("\u2068" + view.team + "\u2069").arg(view.place).arg(view.teamCount)
}
