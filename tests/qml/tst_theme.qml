import QtQuick
import QtTest
import ui.kit

TestCase {
    name: "Theme"

    function luminance(c) {
        const part = v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)
        return 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b)
    }

    function contrast(a, b) {
        const x = luminance(a) + 0.05, y = luminance(b) + 0.05
        return Math.max(x, y) / Math.min(x, y)
    }

    function cleanup() {
        Theme.pixelsPerMm = 3.78
        Theme.language = "en"
        Theme.textScale = 1
        Theme.highContrast = false
        Theme.lowReach = false
        Theme.screenHeight = 800
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

    function test_words_read_on_every_fill_data() {
        return [{ tag: "paper" }, { tag: "card" }, { tag: "ink" }, { tag: "red" }, { tag: "gold" }, { tag: "teal" }, { tag: "faded" }]
    }

    function test_words_read_on_every_fill(data) {
        verify(contrast(Theme[data.tag], Theme.onFill(Theme[data.tag])) >= 4.5, data.tag)
    }

    function test_soft_ink_reads_on_paper_and_card() {
        verify(contrast(Theme.inkSoft, Theme.paper) >= 4.5)
        verify(contrast(Theme.inkSoft, Theme.card) >= 4.5)
        verify(contrast(Theme.red, Theme.paper) >= 4.5)
        verify(contrast(Theme.teal, Theme.card) >= 4.5)
    }

    function test_high_contrast_is_seven_to_one_data() {
        const rows = []
        for (const paper of ["paper", "card"])
            for (const word of ["ink", "inkSoft", "red", "teal", "gilt"])
                rows.push({ tag: word + " on " + paper, word, paper })
        for (const fill of ["paper", "card", "ink", "red", "gold", "teal", "inkSoft"])
            rows.push({ tag: "words on " + fill, word: "", paper: fill })
        return rows
    }

    function test_high_contrast_is_seven_to_one(data) {
        Theme.highContrast = true
        const ground = Theme[data.paper]
        const words = data.word === "" ? Theme.onFill(ground) : Theme[data.word]
        verify(contrast(ground, words) >= 7, data.tag + ": " + contrast(ground, words))
    }

    function test_what_is_drawn_on_paper_stands_out_in_high_contrast_data() {
        return [{ tag: "gilt" }, { tag: "faded" }, { tag: "red" }, { tag: "teal" }]
    }

    function test_what_is_drawn_on_paper_stands_out_in_high_contrast(data) {
        Theme.highContrast = true
        verify(contrast(Theme[data.tag], Theme.paper) >= 2.7, String(contrast(Theme[data.tag], Theme.paper)))
    }

    function test_paper_and_card_stay_two_things() {
        Theme.highContrast = true
        verify(!Qt.colorEqual(Theme.paper, Theme.card))
    }

    function test_low_reach_leaves_400_mm_data() {
        return [
            { tag: "low screen", height: 800, aloft: 0 },
            { tag: "just as high", height: 1512, aloft: 0 },
            { tag: "upright", height: 1920, aloft: 408 }
        ]
    }

    function test_low_reach_leaves_400_mm(data) {
        Theme.screenHeight = data.height
        compare(Theme.aloft, 0)
        Theme.lowReach = true
        compare(Theme.aloft, data.aloft)
    }

    function test_digits_follow_the_language() {
        compare(Theme.number(1207), "1207")
        Theme.language = "fa"
        compare(Theme.number(1207), "۱۲۰۷")
        compare(Theme.digits("09:30"), "۰۹:۳۰")
        verify(Theme.rightToLeft)
    }

    function test_a_theme_changes_colors_in_one_place() {
        const before = Theme.printed
        Theme.printed = other
        compare(Theme.red, Qt.color("#123456"))
        compare(Theme.ornament, "walrus")
        compare(Theme.paper, before.paper)
        Theme.printed = before
    }

    Colors { id: other; red: "#123456"; ornament: "walrus" }
}
