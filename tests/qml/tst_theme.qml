import QtQuick
import QtTest
import ui.kit

TestCase {
    name: "Theme"

    function cleanup() {
        Theme.pixelsPerMm = 3.78
        Theme.language = "en"
        Theme.textScale = 1
    }

    function test_sizes_follow_the_screen() {
        compare(Theme.mm(10), 38)
        Theme.pixelsPerMm = 10
        compare(Theme.mm(10), 100)
        verify(Theme.touchSmall >= Theme.mm(12))
    }

    function test_reading_text_grows_as_far_as_asked() {
        const before = Theme.body
        Theme.textScale = 2
        verify(Math.abs(Theme.body - 2 * before) <= 1)
    }

    Component {
        id: block
        PosterButton {}
    }

    function test_a_button_says_its_name_and_is_pressed() {
        const button = createTemporaryObject(block, this, { text: "Claim" })
        let pressed = 0
        button.clicked.connect(() => pressed += 1)
        compare(button.Accessible.name, "Claim")
        button.click()
        compare(pressed, 1)
    }

    function test_persian_is_right_to_left() {
        verify(!Theme.rightToLeft)
        Theme.language = "fa"
        verify(Theme.rightToLeft)
    }
}
