import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// A contest for the break room: who takes part, until when one may vote, how many did. Never a result.
ColumnLayout {
    id: page
    required property GalleryView gallery
    property color color: Theme.paper
    readonly property ContestCard card: gallery.poster

    spacing: Theme.mm(Theme.compact ? 2 : 4)

    ContestWords { id: words }
    DisplayText {
        objectName: "attractTitle"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        horizontalAlignment: Text.AlignHCenter
        color: page.color
        font.pixelSize: Theme.portrait ? Theme.hero : Theme.title
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: Theme.portrait ? 2 : 1
        elide: Text.ElideRight
        text: page.card.title
    }
    DisplayText {
        objectName: "contestState"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        horizontalAlignment: Text.AlignHCenter
        color: Theme.gold
        font.pixelSize: Theme.portrait ? Theme.title : Theme.lead
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: Theme.portrait ? 2 : 1
        lineHeight: 1
        text: words.state(page.card.stage, page.card.until, page.card.opens)
            + (page.card.stage === "open" && page.card.voted > 0 ? " · " + qsTr("%Ln voted", "", page.card.voted) : "")
    }
    GalleryWall {
        id: wall
        objectName: "wall"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.topMargin: Theme.mm(2)
        model: page.card.entries
        touchable: false
        turning: true
        onTurned: at => page.gallery.turned(at)
        Component.onCompleted: wall.page = page.gallery.page()
    }
}
