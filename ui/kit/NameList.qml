pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// Names found, big enough to touch. Arrows and Enter work; buttons beside it when there are more.
FocusScope {
    id: names

    property alias model: list.model
    property alias currentIndex: list.currentIndex
    readonly property alias count: list.count

    signal chosen(string key)

    implicitHeight: list.cellHeight

    function chooseCurrent() {
        list.forceLayout()
        const cell = list.currentItem as NameCell
        if (cell)
            chosen(cell.key)
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        GridView {
            id: list
            readonly property int across: width > Theme.mm(150 * Theme.textScale) ? 2 : 1
            cellWidth: Math.floor(width / across)
            cellHeight: Math.max(Theme.touch, Theme.lead * 1.5 + Theme.mm(4)) + Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            flow: GridView.FlowLeftToRight
            focus: true
            activeFocusOnTab: count > 0 || activeFocus
            clip: true
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            highlightMoveDuration: Theme.quick
            currentIndex: 0
            onCountChanged: if (currentIndex < 0) currentIndex = 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Names")
            Keys.onReturnPressed: names.chooseCurrent()
            Keys.onEnterPressed: names.chooseCurrent()

            delegate: NameCell {
                width: list.cellWidth
                height: list.cellHeight
                gap: list.across > 1 ? Theme.gap : 0
                here: GridView.isCurrentItem && list.activeFocus
                onClicked: names.chosen(key)
            }
        }
        PageButtons {
            subject: list
            named: "names"
        }
    }
}
