import QtQuick
import QtTest
import ui.kit

Item {
    id: root
    width: 1000
    height: 700

    ListModel { id: people }
    NameFinder {
        id: finder
        anchors.fill: parent
        model: people
        teams: ["Support", "Sales"]
    }

    TestCase {
        name: "NameFinder"
        when: windowShown

        SignalSpy { id: searched; target: finder; signalName: "searched" }
        SignalSpy { id: chosen; target: finder; signalName: "chosen" }
        SignalSpy { id: teamChosen; target: finder; signalName: "teamChosen" }

        function touch(item) {
            waitForPolish(root.Window.window)
            const event = touchEvent(item)
            event.press(0, item, item.width / 2, item.height / 2).commit()
            event.release(0, item, item.width / 2, item.height / 2).commit()
        }

        function fill(count) {
            for (let i = 0; i < count; ++i)
                people.append({ "name": "Ana " + i, "team": "Support", "key": "P-" + i })
        }

        function rows() {
            const found = []
            const walk = item => {
                if (item.toString().startsWith("NameRow"))
                    found.push(item)
                for (const child of item.children)
                    walk(child)
            }
            walk(finder)
            return found
        }

        function init() {
            people.clear()
            finder.reset()
            finder.forceActiveFocus()
            for (const spy of [searched, chosen, teamChosen])
                spy.clear()
        }

        function test_typing_searches() {
            keyClick(Qt.Key_A)
            keyClick(Qt.Key_N)
            compare(searched.count, 2)
            compare(searched.signalArguments[1][0], "an")
            compare(finder.searchText, "an")
        }

        function test_enter_takes_the_first() {
            fill(3)
            keyClick(Qt.Key_A)
            keyClick(Qt.Key_Return)
            compare(chosen.signalArguments[0][0], "P-0")
        }

        function test_enter_with_nobody_found_does_nothing() {
            keyClick(Qt.Key_X)
            keyClick(Qt.Key_Return)
            compare(chosen.count, 0)
        }

        function test_arrows_walk_and_enter_takes() {
            fill(6)
            keyClick(Qt.Key_Down)
            const across = findChild(finder, "names").currentIndex
            compare(across, 0)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Return)
            compare(chosen.signalArguments[0][0], "P-1")
        }

        function test_touch_takes_a_row() {
            fill(6)
            tryVerify(() => rows().length >= 4)
            const row = rows().find(one => one.name === "Ana 2")
            verify(row.height >= Theme.mm(12))
            touch(row)
            compare(chosen.signalArguments[0][0], "P-2")
        }

        function test_two_thousand_names_scroll_by_buttons() {
            fill(2000)
            const down = findChild(finder, "namesDown")
            tryVerify(() => down.visible && down.enabled)
            touch(down)
            tryVerify(() => findChild(finder, "namesUp").enabled)
            verify(rows().length < 60, rows().length)
        }

        function test_by_team_and_back() {
            touch(findChild(finder, "otherWay"))
            verify(finder.byTeam)
            touch(findChild(finder, "team1"))
            compare(teamChosen.signalArguments[0][0], "Sales")
            compare(finder.team, "Sales")
            fill(2)
            keyClick(Qt.Key_Return)
            compare(chosen.signalArguments[0][0], "P-0")
            touch(findChild(finder, "otherWay"))
            compare(finder.team, "")
            verify(findChild(finder, "nameEntry").visible)
        }

        function test_reset_forgets() {
            keyClick(Qt.Key_A)
            finder.reset()
            compare(finder.searchText, "")
        }

        function test_markup_stays_text() {
            people.append({ "name": "<b>Ana</b><img src='x'>", "team": "<i>T</i>", "key": "P-9" })
            tryVerify(() => rows().length === 1)
            const walk = item => {
                if (item instanceof Text)
                    compare(item.textFormat, Text.PlainText)
                for (const child of item.children)
                    walk(child)
            }
            walk(finder)
        }
    }
}
