import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.shell
import ui.hunt

// How far the hunt is, and a mustache that wags.
ColumnLayout {
    id: page
    required property BoardView board
    property color color: Theme.paper

    spacing: Theme.mm(Theme.compact ? 1 : 4)

    Item { Layout.fillHeight: true }
    Mustache {
        id: wag
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(Theme.screenWidth * 0.62, Theme.screenHeight * 0.7)
        Layout.preferredHeight: Layout.preferredWidth * 0.36
        Layout.minimumHeight: Theme.mm(20)
        Layout.fillHeight: true
        Layout.maximumHeight: Layout.preferredHeight
        color: page.color

        SequentialAnimation on rotation {
            running: page.visible && !Theme.reducedMotion
            loops: Animation.Infinite
            PauseAnimation { duration: 4000 }
            NumberAnimation { to: 4; duration: 160; easing.type: Easing.InOutQuad }
            NumberAnimation { to: -4; duration: 220; easing.type: Easing.InOutQuad }
            NumberAnimation { to: 0; duration: 160; easing.type: Easing.InOutQuad }
        }
    }
    DisplayText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        color: page.color
        font.pixelSize: Theme.compact ? Theme.hero : Theme.giant
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 1
        text: page.board.total === 0 ? qsTr("Soon: the hunt!")
            : page.board.outThere === 0 ? qsTr("All found!")
            : qsTr("%Ln are still out there.", "", page.board.outThere)
    }
    DisplayText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        color: page.color
        visible: page.board.total > 0 && (Theme.portrait || Theme.textScale < 1.5)
        font.pixelSize: Theme.compact ? Theme.lead : Theme.title
        text: qsTr("Look behind, under and inside.")
    }
    MustacheRuler {
        Layout.fillWidth: true
        Layout.topMargin: Theme.mm(4)
        color: page.color
        restColor: Theme.ink
        value: page.board.found
        total: page.board.total
    }
    Item { Layout.fillHeight: true }
}
