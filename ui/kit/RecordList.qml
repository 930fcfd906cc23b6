pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// What an organizer looks through: lines of records, big enough to touch; arrows and Enter work, buttons page.
// `model` has the roles title, detail, badge and key; `badge` is a short word at the end of the line, or "".
FocusScope {
    id: records

    property alias model: list.model
    property alias currentIndex: list.currentIndex
    readonly property alias count: list.count
    property string name: ""
    // Says what will be here, and what to do now.
    property string emptyText: ""

    // The page it is in, if that scrolls when it must.
    property ScrollColumn around: null

    signal chosen(string key)

    implicitHeight: Theme.touch * 3
    implicitWidth: Theme.mm(100)

    Component.onCompleted: {
        let up = parent
        while (up && !(up instanceof ScrollColumn))
            up = up.parent
        around = up as ScrollColumn
    }

    function chooseCurrent() {
        list.forceLayout()
        const row = list.currentItem as RecordRow
        if (row)
            chosen(row.key)
    }

    // Where the page has to scroll anyway, the list becomes large enough to be worth the way.
    Binding {
        when: records.around !== null && records.visible
        target: records.around
        property: "extra"
        value: records.around ? Math.max(0, records.around.height * 0.75 - records.implicitHeight) : 0
    }
    BodyText {
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.gap }
        visible: list.count === 0
        text: records.emptyText
        color: Theme.inkSoft
    }
    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ListView {
            id: list
            objectName: "records"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            activeFocusOnTab: count > 0 || activeFocus
            clip: true
            // Rows made ahead of time are still being made when the model gets shorter, and Qt warns.
            cacheBuffer: 0
            spacing: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            highlightMoveDuration: Theme.quick
            currentIndex: 0
            onCountChanged: if (currentIndex < 0) currentIndex = 0
            Accessible.role: Accessible.List
            Accessible.name: records.name
            Keys.onReturnPressed: records.chooseCurrent()
            Keys.onEnterPressed: records.chooseCurrent()

            delegate: RecordRow {
                width: list.width
                here: ListView.isCurrentItem && list.activeFocus
                onClicked: records.chosen(key)
            }
        }
        PageButtons {
            subject: list
            named: "records"
        }
    }
}
