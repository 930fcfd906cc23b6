import QtQuick
import QtQuick.Layouts

// Up and down beside what scrolls, a page at a time; down is filled as long as more is to come.
// Gone when all of it is in sight.
ColumnLayout {
    id: pager

    required property Flickable subject
    // The buttons are called by it: "records" makes "recordsUp" and "recordsDown".
    property string named: "scroll"
    // Of the page before, so much stays in sight.
    property real kept: Theme.touch
    property real step: Math.max(Theme.mm(10), subject.height - kept)
    property color fill: Theme.ink
    readonly property real end: subject.originY + Math.max(0, subject.contentHeight - subject.height)
    readonly property alias moving: move.running

    signal turned

    visible: subject.contentHeight > subject.height + 1
    spacing: Theme.gap

    function page(direction: int) {
        move.to = Math.max(subject.originY, Math.min(end, subject.contentY + direction * step))
        move.restart()
        turned()
    }

    function stop() {
        move.stop()
    }

    IconButton {
        objectName: pager.named + "Up"
        symbol: "up"
        text: qsTr("Up")
        fill: pager.fill
        enabled: pager.subject.contentY > pager.subject.originY + 1
        onClicked: pager.page(-1)
    }
    Item { Layout.fillHeight: true }
    IconButton {
        objectName: pager.named + "Down"
        symbol: "down"
        text: qsTr("Down")
        fill: pager.fill
        outlined: !enabled
        enabled: pager.subject.contentY < pager.end - 1
        onClicked: pager.page(1)
    }
    NumberAnimation {
        id: move
        target: pager.subject
        property: "contentY"
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }
}
