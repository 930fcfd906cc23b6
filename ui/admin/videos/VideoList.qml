pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.videos

// Videos in their order. A line is carried to another place by its grip, or by Ctrl and the arrow keys; while one is
// carried, the others make room for it.
FocusScope {
    id: box

    property alias model: list.model
    readonly property alias count: list.count
    property string name: ""
    property bool movable: false

    property int carried: -1
    property int target: -1
    property real finger: 0
    // Where in the whole list it was taken.
    property real takenAt: 0
    readonly property real way: carried < 0 ? 0 : finger + list.contentY - takenAt
    readonly property real gap: carried < 0 || list.currentItem === null ? 0 : list.currentItem.height + list.spacing

    // The page it is in, if that scrolls when it must.
    property ScrollColumn around: null

    signal chosen(string key)
    signal moved(string key, int to)

    implicitHeight: Theme.touch * 3
    implicitWidth: Theme.mm(100)

    Component.onCompleted: {
        let up = parent
        while (up && !(up instanceof ScrollColumn))
            up = up.parent
        around = up as ScrollColumn
    }

    function take(index: int, y: real) {
        if (index < 0)
            return
        list.currentIndex = index  // the list keeps its current line, however far it is scrolled
        finger = y
        takenAt = y + list.contentY
        target = index
        carried = index
    }

    function carry(y: real) {
        if (carried < 0)
            return
        finger = y
        const under = list.indexAt(list.width / 2, Math.max(list.originY, Math.min(list.originY + list.contentHeight - 1, y + list.contentY)))
        if (under >= 0)
            target = under
    }

    function drop() {
        const key = (list.currentItem as VideoRow)?.key ?? ""
        const to = target
        const far = carried >= 0 && to !== carried
        carried = -1
        if (far && key !== "")
            place(key, to)
    }

    function place(key: string, to: int) {
        moved(key, to)
        list.currentIndex = to
    }

    function step(by: int) {
        const row = list.currentItem as VideoRow
        const to = list.currentIndex + by
        if (movable && row && to >= 0 && to < list.count)
            place(row.key, to)
    }

    function chooseCurrent() {
        const row = list.currentItem as VideoRow
        if (row)
            chosen(row.key)
    }

    // How far the others move aside.
    function aside(index: int): real {
        if (carried < 0 || index === carried)
            return 0
        if (index > carried && index <= target)
            return -gap
        return index < carried && index >= target ? gap : 0
    }

    // Where the page has to scroll anyway, the list becomes large enough to be worth the way.
    Binding {
        when: box.around !== null && box.visible
        target: box.around
        property: "extra"
        value: box.around ? Math.max(0, box.around.height * 0.75 - box.implicitHeight) : 0
    }
    Timer {
        readonly property real edge: Theme.mm(12)
        readonly property int direction: box.carried < 0 ? 0 : box.finger < edge ? -1 : box.finger > list.height - edge ? 1 : 0
        interval: 16
        repeat: true
        running: direction !== 0
        onTriggered: {
            const last = list.originY + Math.max(0, list.contentHeight - list.height)
            list.contentY = Math.max(list.originY, Math.min(last, list.contentY + direction * Theme.mm(2)))
            box.carry(box.finger)
        }
    }
    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        FocusScope {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true

            ListView {
                id: list
                objectName: "videoList"
                anchors.fill: parent
                focus: true
                activeFocusOnTab: count > 0 || activeFocus
                clip: true
                cacheBuffer: 0  // Rows made ahead of time are still being made when the model gets shorter, and Qt warns.
                spacing: Theme.gap
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationEnabled: true
                highlightMoveDuration: Theme.quick
                currentIndex: 0
                interactive: box.carried < 0
                onCountChanged: if (currentIndex < 0) currentIndex = 0
                Accessible.role: Accessible.List
                Accessible.name: box.name
                Keys.onReturnPressed: box.chooseCurrent()
                Keys.onEnterPressed: box.chooseCurrent()
                Keys.onPressed: event => {
                    const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0
                    if (by !== 0 && event.modifiers & Qt.ControlModifier) {
                        event.accepted = true
                        box.step(by)
                    }
                }

                delegate: VideoRow {
                    id: row
                    width: list.width
                    z: lifted ? 2 : 1
                    movable: box.movable
                    here: ListView.isCurrentItem && list.activeFocus
                    lifted: box.carried === index
                    onClicked: box.chosen(key)
                    transform: Translate {
                        y: row.lifted ? box.way : box.aside(row.index)
                        Behavior on y {
                            enabled: box.carried >= 0 && !row.lifted
                            NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic }
                        }
                    }
                }
            }
            // Over the grips of all lines: it stays where it is while the line that it carries moves.
            MouseArea {
                objectName: "grips"
                anchors { top: parent.top; bottom: parent.bottom; left: parent.left }
                width: Theme.touchSmall + Theme.mm(6)
                visible: box.movable
                preventStealing: true
                cursorShape: Qt.OpenHandCursor
                Accessible.ignored: true
                onPressed: mouse => box.take(list.indexAt(list.width / 2, mouse.y + list.contentY), mouse.y)
                onPositionChanged: mouse => box.carry(mouse.y)
                onReleased: box.drop()
                onCanceled: box.carried = -1
            }
        }
        PageButtons {
            subject: list
            named: "videos"
        }
    }
}
