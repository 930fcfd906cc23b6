import QtQuick
import QtTest
import ui.kit

Item {
    id: root
    width: 600
    height: 400

    ListModel { id: lines }
    ListView {
        id: list
        width: 400
        height: parent.height
        model: lines
        delegate: Item { width: 400; height: 100 }
    }
    PageButtons {
        id: pager
        x: 420
        height: parent.height
        subject: list
        named: "lines"
        kept: 100
    }
    TestCase {
        name: "PageButtons"
        when: windowShown

        SignalSpy { id: turned; target: pager; signalName: "turned" }

        readonly property IconButton up: findChild(pager, "linesUp")
        readonly property IconButton down: findChild(pager, "linesDown")

        function fill(count: int) {
            lines.clear()
            for (let i = 0; i < count; ++i)
                lines.append({ "number": i })
            list.forceLayout()
            list.positionViewAtBeginning()
            turned.clear()
        }

        function turn(button: IconButton, expected: int) {
            mouseClick(button)
            tryCompare(pager, "moving", false)
            compare(list.contentY - list.originY, expected)
        }

        function test_what_fits_has_no_buttons() {
            fill(4)
            compare(pager.visible, false)
            fill(5)
            compare(pager.visible, true)
            fill(0)
            compare(pager.visible, false)
        }

        function test_pages_keep_a_line_in_sight_and_stop_at_both_ends() {
            fill(9)
            compare([up.enabled, down.enabled], [false, true])
            turn(down, 300)
            compare([up.enabled, down.enabled], [true, true])
            turn(down, 500)
            compare([up.enabled, down.enabled], [true, false])
            turn(up, 200)
            turn(up, 0)
            compare([up.enabled, down.enabled], [false, true])
            compare(turned.count, 4)
        }

        function test_a_list_that_became_shorter_is_not_paged_beyond_its_end() {
            fill(20)
            turn(down, 300)
            lines.remove(5, 15)
            list.forceLayout()
            turn(down, 100)
            compare(down.enabled, false)
        }
    }
}
