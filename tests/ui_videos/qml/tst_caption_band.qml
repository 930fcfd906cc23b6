import QtQuick
import QtTest
import ui.kit
import ui.videos

Item {
    id: root
    width: 1280
    height: 800
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    MouseArea { id: film; anchors.fill: parent }
    CaptionBand { id: band; anchors.fill: parent }

    TestCase {
        name: "CaptionBand"
        when: windowShown

        readonly property Text words: findChild(band, "captionWords")
        readonly property Rectangle plate: findChild(band, "captionPlate")
        readonly property string two: "You stayed on the phone for two hours.\nWe will never forget that."

        SignalSpy { id: touched; target: film; signalName: "clicked" }

        function cleanup() {
            band.text = ""
            band.language = ""
            band.lift = 0
            root.width = 1280
            root.height = 800
            Theme.textScale = 1
            Theme.language = "en"
            Theme.reducedMotion = false
        }

        // Everything that was said, on the strip, inside the film and above the controls.
        function inside() {
            tryCompare(plate, "risen", band.lift)
            verify(!band.truncated)
            verify(words.contentWidth <= words.width + 1, words.contentWidth + " > " + words.width)
            verify(words.contentHeight <= words.height + 1, words.contentHeight + " > " + words.height)
            verify(plate.x >= 0 && plate.x + plate.width <= root.width)
            verify(plate.y >= root.height * 0.4)
            verify(plate.y + plate.height <= root.height - band.lift)
        }

        function test_nothing_said_is_not_shown() {
            verify(!band.visible)
            band.text = "Thank you."
            verify(band.visible)
            band.text = ""
            verify(!band.visible)
        }

        function test_words_fit_in_every_room_data() {
            const rows = []
            const said = {
                "en": two,
                "fr": "Vous êtes restés deux heures au téléphone jusqu’à ce que ça marche.\nNous n’oublierons jamais.",
                "de": "Die Kundenzufriedenheitsbefragung der\nNachtschicht war ein Erfolg.",
                "fa": "شما دو ساعت پای تلفن ماندید تا درست شد.\nهرگز فراموش نمی‌کنیم!"
            }
            for (const language in said)
                for (const size of [[1280, 800], [1080, 1920]])
                    for (const scale of [1, 2])
                        for (const lift of [0, 120])
                            rows.push({ tag: [language, size, scale, lift].join(" "), said: said[language], language, size, scale, lift })
            return rows
        }

        function test_words_fit_in_every_room(data) {
            Theme.reducedMotion = true
            root.width = data.size[0]
            root.height = data.size[1]
            Theme.textScale = data.scale
            band.language = data.language
            band.lift = data.lift
            band.text = data.said
            inside()
            verify(words.font.pixelSize >= Theme.lead * 0.7)
        }

        function test_large_text_is_larger() {
            band.text = "Thank you."
            const before = words.font.pixelSize
            Theme.textScale = 2
            verify(words.font.pixelSize > 1.6 * before)
        }

        function test_the_lines_of_the_author_stay() {
            band.text = two
            compare(words.lineCount, 2)
            verify(words.text.includes("\n"))
        }

        function test_lines_too_long_flow_into_each_other_and_no_word_hangs_alone() {
            root.width = 700
            band.text = "You stayed on the phone for two hours with me.\nThanks!"
            compare(words.lineCount, 2)
            verify(!words.text.includes("\n"))
            verify(words.width < band.widest)
        }

        function test_who_speaks_stays_on_a_line_of_their_own() {
            band.text = "- Who did that?\n- The night shift!"
            compare(words.horizontalAlignment, Text.AlignLeft)
            band.language = "fa"
            compare(words.effectiveHorizontalAlignment, Text.AlignRight)
        }

        function test_words_read_by_their_own_language_data() {
            return [
                { tag: "persian for an english visitor", visitor: "en", language: "fa", mark: "\u200f" },
                { tag: "english for a persian visitor", visitor: "fa", language: "en", mark: "\u200e" },
                { tag: "nobody knows", visitor: "fa", language: "", mark: "" }
            ]
        }

        function test_words_read_by_their_own_language(data) {
            Theme.language = data.visitor
            band.language = data.language
            band.text = "A!\nB!"
            compare(words.text, data.mark + "A!\n" + data.mark + "B!")
            verify(Math.abs(plate.x + plate.width / 2 - root.width / 2) <= 1)
            inside()
        }

        function test_a_dialog_in_english_stays_left_for_a_persian_visitor() {
            Theme.language = "fa"
            band.language = "en"
            band.text = "- Hi!\n- Hello!"
            compare(words.effectiveHorizontalAlignment, Text.AlignLeft)
        }

        function test_markup_is_letters() {
            band.text = "<b>Hi</b> <img src='http://192.0.2.1/x.png'>"
            verify(words.text.includes("<b>Hi</b>"))
            compare(words.textFormat, Text.PlainText)
        }

        function test_very_many_words_become_small_and_are_cut_only_at_the_end() {
            band.text = "word ".repeat(80)
            inside()
            verify(words.font.pixelSize < Theme.lead)
            band.text = "Line\n".repeat(200)
            verify(words.font.pixelSize >= Theme.mm(4.8))
            verify(plate.height <= root.height / 2)
            verify(plate.y > 0)
        }

        function test_controls_lift_it_and_it_comes_down_again() {
            band.text = two
            const low = plate.y
            band.lift = 150
            tryCompare(plate, "y", low - 150)
            band.lift = 0
            tryCompare(plate, "y", low)
        }

        function test_a_touch_goes_through_to_the_film() {
            band.text = two
            touched.clear()
            mouseClick(plate)
            compare(touched.count, 1)
        }

        function test_no_room_is_no_harm() {
            root.width = 0
            root.height = 0
            band.text = two
            root.width = 1280
            root.height = 800
            inside()
        }
    }
}
