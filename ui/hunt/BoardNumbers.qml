import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt

// Found, and still out there.
ColumnLayout {
    id: numbers

    required property BoardView board
    property bool huge: true

    spacing: Theme.gap

    DisplayText {
        objectName: "found"
        Layout.fillWidth: true
        text: numbers.board.total === 0 ? qsTr("No mustaches yet.")
            : numbers.board.found === 0 ? qsTr("Nobody has found one yet.") : qsTr("%Ln mustaches found.", "", numbers.board.found)
        font.pixelSize: numbers.huge ? Theme.giant : Theme.hero
        maximumLineCount: 3
        lineHeight: 0.75
        Accessible.role: Accessible.Heading
    }
    DisplayText {
        objectName: "outThere"
        Layout.fillWidth: true
        text: numbers.board.total === 0 ? qsTr("Soon they hide all over the place. Keep your eyes open!")
            : numbers.board.outThere === 0 ? qsTr("All of them. What a team!") : qsTr("%Ln are still out there.", "", numbers.board.outThere)
        color: Theme.red
        font.pixelSize: Theme.title
        maximumLineCount: 3
        lineHeight: 0.75
    }
    MustacheRuler {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        visible: numbers.board.total > 0
        value: numbers.board.found
        total: numbers.board.total
    }
}
