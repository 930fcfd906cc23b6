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

    MessageCard { id: card; anchors.fill: parent }

    TestCase {
        name: "MessageCard"
        when: windowShown

        readonly property Item words: findChild(card, "messageWords")
        readonly property Item speaker: findChild(card, "messageSpeaker")
        readonly property Text from: findChild(card, "messageFrom")

        function initTestCase() {
            Theme.reducedMotion = true
        }

        function cleanup() {
            root.width = 1280
            root.height = 800
            Theme.textScale = 1
            Theme.language = "en"
            card.lift = 0
        }

        function write(text: string, speaker: string, role: string, organization: string) {
            card.text = text
            card.speaker = speaker
            card.role = role
            card.organization = organization
            card.occasion += "x"
            tryCompare(card, "arrived", 1)
        }

        // All that was said is read, nothing lies over anything else, and nothing stands outside.
        function readable() {
            verify(!card.truncated)
            verify(words.contentWidth <= words.width + 1)
            const top = words.mapToItem(card, 0, 0).y
            const ribbon = speaker.mapToItem(card, 0, 0).y
            verify(top >= 0)
            verify(words.height > Theme.mm(20), words.height)
            verify(top + words.height <= ribbon + 1)
            const below = from.mapToItem(card, 0, 0).y
            verify(!from.visible || ribbon + speaker.height <= below + 1, ribbon + speaker.height + " > " + below)
            verify(below + (from.visible ? from.height : 0) <= card.height - card.lift)
            verify(!from.truncated)
        }

        function test_four_hundred_letters_fit_data() {
            const rows = []
            const said = {
                "en": "Thank you for every call you answered, and for every one that answered back. ",
                "fr": "Merci pour chaque appel auquel vous avez répondu avec patience, même le vendredi. ",
                "de": "Danke für die Geburtstagskartengestaltungswettbewerbsorganisation und eure Geduld. ",
                "fa": "از همه‌ی شما سپاسگزاریم که با حوصله پاسخ دادید، حتی عصر جمعه. "
            }
            for (const language in said)
                for (const size of [[1280, 800], [1080, 1920], [1920, 1080]])
                    for (const scale of [1, 2])
                        for (const lift of [0, 130])
                            rows.push({ tag: [language, size, scale, lift].join(" "), said: said[language].repeat(7).slice(0, 400), language, size, scale, lift })
            return rows
        }

        function test_four_hundred_letters_fit(data) {
            root.width = data.size[0]
            root.height = data.size[1]
            Theme.language = data.language
            Theme.textScale = data.scale
            card.lift = data.lift
            write(data.said, "Dr. Maria-Magdalena van den Heuvel", "Chief Customer Officer", "Federation of Thanks")
            readable()
            verify(words.fitted >= Theme.mm(5), words.fitted)
        }

        function test_a_word_is_large_and_without_a_role_nothing_is_below() {
            write("Thanks!", "Bo", "", "")
            readable()
            verify(!from.visible)
            verify(words.fitted > Theme.mm(20))
        }

        function test_larger_text_is_never_smaller() {
            write("You kept us going.", "Bo", "Boss", "Acme")
            const before = from.font.pixelSize
            Theme.textScale = 2
            verify(from.font.pixelSize > before)
            readable()
        }

        function test_markup_is_letters() {
            write("<b>Hi</b> <img src='http://192.0.2.1/x.png'>", "<i>Bo</i>", "", "")
            verify(card.text.includes("<b>"))
            compare(words.children[1].textFormat, Text.PlainText)
            readable()
        }

        function test_it_unrolls_anew_for_each_but_not_where_nothing_moves() {
            write("Thanks!", "Bo", "", "")
            card.occasion = "next"
            compare(card.unrolled, 1)
            Theme.reducedMotion = false
            card.occasion = "another"
            verify(card.unrolled < 1)
            tryCompare(card, "unrolled", 1)
            tryCompare(card, "arrived", 1)
            Theme.reducedMotion = true
            readable()
        }
    }
}
