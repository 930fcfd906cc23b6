import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt

// The news of the hunt in letters you read from across the room.
RowLayout {
    id: headline
    required property string title
    required property BoardView board

    spacing: Theme.margin

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            color: Theme.red
            font { weight: Font.Bold; pixelSize: Theme.small; letterSpacing: Theme.rightToLeft ? 0 : Theme.mm(0.4); capitalization: Font.AllUppercase }
            maximumLineCount: 1
            elide: Text.ElideRight
            text: headline.title
        }
        DisplayText {
            Layout.fillWidth: true
            font.pixelSize: Theme.compact || Theme.textScale > 1.5 ? Theme.hero : Theme.giant
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: 1
            text: headline.board.total === 0 ? qsTr("Soon: the hunt!")
                : headline.board.found === 0 ? qsTr("The hunt is on!")
                : qsTr("%Ln mustaches found.", "", headline.board.found)
        }
        DisplayText {
            Layout.fillWidth: true
            color: Theme.red
            font.pixelSize: Theme.title
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: 1
            text: headline.board.total === 0 ? qsTr("The mustaches are still being groomed.")
                : headline.board.outThere === 0 ? qsTr("Every single one. What an office!")
                : qsTr("%Ln are still out there.", "", headline.board.outThere)
        }
    }
    Mustache {
        Layout.preferredWidth: Math.min(Theme.mm(78), Theme.screenWidth * 0.24)
        Layout.preferredHeight: Layout.preferredWidth * 0.42
        Layout.alignment: Qt.AlignVCenter
        visible: (!Theme.compact || !Theme.portrait) && Theme.aloft === 0
    }
}
