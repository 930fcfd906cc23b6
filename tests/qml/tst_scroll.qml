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

            PosterButton {
                id: half
                property int clicks: 0
                y: root.height - 20
                width: 200
                height: 60
                text: "Half"
                onClicked: clicks++
            }
        }
    }
    TestCase {
        name: "ScrollColumn"
        when: windowShown

        function init() {
            root.forceActiveFocus()
            fickle.extra = -30
            tryCompare(scroll, "canScroll", false)
        }

        function test_it_comes_to_rest_either_way() {
            fickle.extra = 0
            wait(200)
            compare(scroll.canScroll, false)
            fickle.extra = 30
            tryCompare(scroll, "canScroll", true)
            wait(200)
            compare(scroll.canScroll, true)
        }

        function test_the_buttons_go_when_it_fits_without_them() {
            fickle.extra = 30
            tryCompare(scroll, "canScroll", true)
            fickle.extra = 0
            tryCompare(scroll, "canScroll", false)
            wait(200)
            compare(scroll.canScroll, false)
        }

        function test_they_stay_where_it_does_not() {
            fickle.extra = 90
            tryCompare(scroll, "canScroll", true)
            fickle.extra = 30
            wait(200)
            compare(scroll.canScroll, true)
        }

        function test_half_of_a_button_is_enough_to_touch_it() {
            fickle.extra = 120
            tryCompare(scroll, "canScroll", true)
            half.clicks = 0
            compare(scroll.contentY, 0)
            mousePress(half, 100, 10)
            compare(half.activeFocus, true)
            compare(scroll.contentY, 0)
            mouseRelease(half, 100, 10)
            compare(half.clicks, 1)
        }

        function test_the_keyboard_brings_it_into_sight() {
            fickle.extra = 120
            tryCompare(scroll, "canScroll", true)
            compare(scroll.contentY, 0)
            half.forceActiveFocus(Qt.TabFocusReason)
            verify(scroll.contentY > 0)
        }
    }
}
