import QtQuick
import QtQuick.Layouts
import QtTest
import ui.kit

Item {
    id: root
    width: 800
    height: 600

    PosterPage {
        id: page
        anchors.fill: parent
        title: "A title"
        footer: [PosterButton { id: foot; objectName: "foot"; text: "Done" }]

        Repeater {
            id: many
            model: 2
            PosterButton { required property int index; objectName: "row" + index; text: "Row " + index; Layout.fillWidth: true }
        }
    }

    Component {
        id: cornerPage
        PosterPage { width: 800; height: 600; corner: [PosterButton { text: "Back" }] }
    }
    TestCase {
        name: "PosterPage"
        when: windowShown

        function touch(item) {
            waitForPolish(root.Window.window)
            const event = touchEvent(item)
            event.press(0, item, 5, 5).commit()
            event.release(0, item, 5, 5).commit()
        }

        function init() {
            Theme.textScale = 1
            many.model = 2
            tryCompare(page, "canScroll", false)
        }

        function cleanup() {
            Theme.textScale = 1
        }

        function test_no_buttons_when_it_fits() {
            verify(!findChild(page, "scrollDown").visible)
        }

        function test_buttons_appear_when_needed_and_scroll() {
            many.model = 12
            tryCompare(page, "canScroll", true)
            const down = findChild(page, "scrollDown")
            const up = findChild(page, "scrollUp")
            tryVerify(() => down.visible)
            verify(down.width >= Theme.mm(12))
            verify(!up.enabled)
            touch(down)
            tryVerify(() => up.enabled)
            for (let i = 0; i < 12 && down.enabled; ++i) {
                touch(down)
                wait(Theme.calm + 60)
            }
            verify(!down.enabled, findChild(page, "row11").mapToItem(root, 0, 0).y)
            const last = findChild(page, "row11")
            verify(last.mapToItem(root, 0, last.height).y <= foot.mapToItem(root, 0, 0).y)
        }

        function test_larger_text_needs_them() {
            many.model = 3
            tryCompare(page, "canScroll", false)
            Theme.textScale = 2
            tryCompare(page, "canScroll", true)
        }

        // Where the title ends, down from the top of the window.
        function scrolledToTheEnd(): real {
            const down = findChild(page, "scrollDown") as IconButton
            for (let i = 0; i < 20 && down.enabled; ++i) {
                touch(down)
                tryVerify(() => !down.parent.moving)
            }
            compare(down.enabled, false)
            const head = findChild(page, "head") as PageHead
            return head.mapToItem(root, 0, head.height).y
        }

        function test_large_words_roll_away_with_the_content_and_small_ones_stay() {
            many.model = 12
            tryCompare(page, "canScroll", true)
            verify(scrolledToTheEnd() > 0)
            Theme.textScale = 2
            verify(scrolledToTheEnd() < 0)
            Theme.textScale = 1
            verify(scrolledToTheEnd() > 0)
        }

        function test_buttons_in_the_corner_stay_when_there_are_no_others() {
            const cornered = createTemporaryObject(cornerPage, root) as PosterPage
            Theme.textScale = 2
            compare(cornered.rolling, false)
            compare(page.rolling, true)
        }

        function test_footer_is_always_in_sight() {
            many.model = 30
            tryCompare(page, "canScroll", true)
            verify(foot.mapToItem(root, 0, foot.height).y <= root.height)
        }

        function test_tab_brings_what_it_reaches_into_sight() {
            many.model = 12
            tryCompare(page, "canScroll", true)
            const far = findChild(page, "row9")
            far.forceActiveFocus(Qt.TabFocusReason)
            tryVerify(() => far.mapToItem(root, 0, far.height).y <= foot.mapToItem(root, 0, 0).y)
        }

        function test_a_swipe_works_too() {
            many.model = 12
            tryCompare(page, "canScroll", true)
            const row = findChild(page, "row3")
            const event = touchEvent(row)
            event.press(0, root, 300, 400).commit()
            for (let y = 380; y > 150; y -= 20)
                event.move(0, root, 300, y).commit()
            event.release(0, root, 300, 160).commit()
            tryVerify(() => findChild(page, "scrollUp").enabled)
        }
    }
}
