import QtQuick
import QtQuick.Layouts
import QtTest
import ui.kit

TestCase {
    id: test
    name: "Records"
    when: windowShown
    width: 600
    height: 400
    visible: true

    Component {
        id: records
        RecordList {
            width: test.width
            height: test.height
            emptyText: "Nobody yet."
            model: ListModel {
                ListElement { title: "Ana"; detail: "Night Owls"; badge: ""; key: "P-1" }
                ListElement { title: "Bob"; detail: ""; badge: "inactive"; key: "P-2" }
            }
        }
    }
    Component {
        id: pages
        PosterPage {
            property alias above: filler.implicitHeight
            readonly property alias list: inPage
            width: test.width
            height: test.height
            Item { id: filler; Layout.fillWidth: true }
            RecordList { id: inPage; Layout.fillWidth: true; Layout.fillHeight: true }
        }
    }
    SignalSpy { id: spy; signalName: "chosen" }

    function made(): RecordList {
        const list = createTemporaryObject(records, test)
        spy.target = list
        spy.clear()
        return list
    }

    function test_a_touch_chooses_the_touched_one() {
        const list = made()
        tryCompare(list, "count", 2)
        waitForPolish(test.Window.window)
        mouseClick((findChild(list, "records") as ListView).itemAtIndex(1))
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "P-2")
    }

    function test_arrows_and_enter_choose() {
        const list = made()
        list.forceActiveFocus()
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "P-2")
    }

    function test_below_much_else_it_takes_most_of_what_is_seen_after_scrolling() {
        const page = createTemporaryObject(pages, test)
        tryCompare(page, "canScroll", false)
        const seen = page.list.around.height
        fuzzyCompare(page.list.height, seen, Theme.gap + 1)
        page.above = 300
        tryCompare(page, "canScroll", true)
        tryVerify(() => Math.abs(page.list.height - seen * 0.75) <= 1)
        page.above = 0
        tryCompare(page, "canScroll", false)
    }

    function test_an_empty_list_chooses_nothing_and_says_what_will_be_there() {
        const list = made()
        list.model.clear()
        list.forceActiveFocus()
        keyClick(Qt.Key_Return)
        compare(spy.count, 0)
        compare(list.count, 0)
    }
}
