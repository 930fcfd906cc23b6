import QtQuick
import QtTest
import ui.kit

// Content that just fits without the buttons, and just does not beside them.
Item {
    id: root
    width: 600
    height: 300

    ScrollColumn {
        id: scroll
        anchors.fill: parent
        Item {
            id: fickle
            anchors.fill: parent
            property int extra: 0
            implicitHeight: (width < root.width ? 310 : 290) + extra
        }
    }
    TestCase {
        name: "ScrollColumn"
        when: windowShown

        function test_it_comes_to_rest_either_way() {
            fickle.extra = 30
            tryCompare(scroll, "canScroll", true)
            fickle.extra = 0
            wait(200)
            compare(scroll.canScroll, true)
            fickle.extra = -30
            tryCompare(scroll, "canScroll", false)
            fickle.extra = 0
            wait(200)
            compare(scroll.canScroll, false)
        }
    }
}
