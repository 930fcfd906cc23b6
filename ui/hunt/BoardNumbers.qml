import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt

// Found, and still out there.
ColumnLayout {
    id: numbers

    required property BoardView board
    property int fontSize: Theme.giant

    spacing: Theme.gap

    DisplayText {
        objectName: "found"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 1
        Layout.maximumHeight: numbers.fontSize * 2.6
        Layout.verticalStretchFactor: 6
        text: numbers.board.total === 0 ? qsTr("No mustaches yet.")
            : numbers.board.found === 0 ? qsTr("Nobody has found one yet.") : qsTr("%Ln mustaches found.", "", numbers.board.found)
        font.pixelSize: numbers.fontSize
        fontSizeMode: Text.Fit
        wrapMode: Text.WordWrap
        lineHeight: 0.75
        Accessible.role: Accessible.Heading
    }
    DisplayText {
        objectName: "outThere"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 1
        Layout.maximumHeight: Theme.title * 2.4
        Layout.verticalStretchFactor: 4
        text: numbers.board.total === 0 ? qsTr("Soon they hide all over the place. Keep your eyes open!")
            : numbers.board.outThere === 0 ? qsTr("All of them. What a team!") : qsTr("%Ln are still out there.", "", numbers.board.outThere)
        color: Theme.red
        fontSizeMode: Text.Fit
        wrapMode: Text.WordWrap
        lineHeight: 0.75
    }
    MustacheRuler {
        Layout.fillWidth: true
        visible: numbers.board.total > 0
        value: numbers.board.found
        total: numbers.board.total
    }
}
