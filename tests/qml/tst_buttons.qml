import QtQuick
import QtTest
import ui.kit

Item {
    id: root
    width: 900
    height: 600

    PosterButton { id: button; text: "Claim"; fill: Theme.red }
    IconButton { id: icon; x: 400; symbol: "back"; text: "Back" }
    PosterButton { id: off; y: 300; text: "Off"; enabled: false }
    PosterButton { id: narrow; x: 400; y: 200; width: 130; text: "Two words" }
    PosterButton { id: tile; x: 600; y: 200; width: 250; height: 350; text: "Vote"; mustacheStyle: "handlebar"; detail: "Costumes" }

    TestCase {
        name: "Buttons"
        when: windowShown

        SignalSpy { id: clicks; signalName: "clicked" }

        function init() {
            clicks.clear()
            clicks.target = button
        }

        function test_touch_shows_at_once_and_clicks_on_release() {
            const touch = touchEvent(button)
            touch.press(0, button, 20, 20).commit()
            verify(button.down)
            compare(clicks.count, 0)
            touch.release(0, button, 20, 20).commit()
            verify(!button.down)
            compare(clicks.count, 1)
        }

        function test_sliding_off_does_not_click() {
            const touch = touchEvent(button)
            touch.press(0, button, 20, 20).commit()
            touch.move(0, root, 800, 590).commit()
            touch.release(0, root, 800, 590).commit()
            compare(clicks.count, 0)
        }

        function test_enter_and_space_click() {
            button.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Enter)
            keyClick(Qt.Key_Space)
            compare(clicks.count, 3)
        }

        function test_tab_goes_on_and_shows_where() {
            button.forceActiveFocus(Qt.TabFocusReason)
            verify(button.visualFocus)
            keyClick(Qt.Key_Tab)
            verify(icon.visualFocus)
            keyClick(Qt.Key_Tab)
            verify(!off.activeFocus)
            verify(narrow.activeFocus)
        }

        function test_sizes_in_millimetres() {
            verify(button.height >= Theme.mm(20))
            verify(icon.width >= Theme.mm(12) && icon.height >= Theme.mm(12))
        }

        function test_narrow_words_wrap_and_make_it_taller() {
            verify(narrow.implicitHeight > button.implicitHeight, narrow.implicitHeight)
        }

        function test_tall_button_with_art_is_a_tile() {
            verify(tile.tile)
            verify(!button.tile)
        }

        function test_it_says_its_name() {
            compare(button.Accessible.name, "Claim")
            compare(button.Accessible.role, Accessible.Button)
            compare(icon.Accessible.name, "Back")
        }

        function test_disabled_stays_quiet() {
            clicks.target = off
            mouseClick(off)
            compare(clicks.count, 0)
        }
    }
}
