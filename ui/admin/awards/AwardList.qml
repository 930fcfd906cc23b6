pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// Awards one below the other; a touch opens one, up and down beside it change the order of the show.
FocusScope {
    id: awards

    property alias model: list.model
    readonly property alias count: list.count
    // The page it is in, if that scrolls when it must.
    property ScrollColumn around: null

    signal chosen(string key)
    signal moved(string key, int by)

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
        const line = list.currentItem as AwardLine
        if (line)
            chosen(line.key)
    }

    // The line is followed to its new place.
    function move(key: string, place: int, by: int) {
        moved(key, by)
        list.currentIndex = place + by
        list.positionViewAtIndex(place + by, ListView.Contain)
    }

    Binding {
        when: awards.around !== null && awards.visible
        target: awards.around
        property: "extra"
        value: awards.around ? Math.max(0, awards.around.height * 0.75 - awards.implicitHeight) : 0
    }
    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ListView {
            id: list
            objectName: "awards"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            activeFocusOnTab: count > 0 || activeFocus
            clip: true
            cacheBuffer: 0
            spacing: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            highlightMoveDuration: Theme.quick
            currentIndex: 0
            onCountChanged: if (currentIndex < 0) currentIndex = 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Awards")
            Keys.onReturnPressed: awards.chooseCurrent()
            Keys.onEnterPressed: awards.chooseCurrent()

            delegate: AwardLine {
                width: list.width
                here: ListView.isCurrentItem && list.activeFocus
                onOpened: awards.chosen(key)
                onMoved: by => awards.move(key, place, by)
            }
        }
        PageButtons {
            subject: list
            named: "awards"
        }
    }
}
