import QtQml

// Why a prize is drawn again: kept as a note.
QtObject {
    readonly property var absent: [qsTr("Did not answer"), qsTr("Has left for today"), qsTr("Is on another shift")]
    readonly property var declined: [qsTr("Leaves it to others"), qsTr("Has one already"), qsTr("Cannot use it")]
}
