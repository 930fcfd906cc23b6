import QtQuick
import QtTest
import ui.kit

Item {
    id: root
    width: 1000
    height: 700

    PosterButton { id: beneath; objectName: "beneath"; anchors.fill: parent; text: "beneath"; focus: true }
    Sheet {
        id: sheet
        title: "Delete the votes?"
        body: "They cannot come back."
        buttons: [
            PosterButton { id: keep; text: "Keep votes" },
            PosterButton { id: drop; text: "Delete votes" }
        ]
    }
    ProgressSheet {
        id: progress
        title: "Making the sheet"
        done: 50
        total: 200
        cancelText: "Stop"
    }

    TestCase {
        name: "Sheet"
        when: windowShown

        SignalSpy { id: dismissed; target: sheet; signalName: "dismissed" }
        SignalSpy { id: under; target: beneath; signalName: "clicked" }
        SignalSpy { id: dropped; target: drop; signalName: "clicked" }
        SignalSpy { id: cancelled; target: progress; signalName: "cancelled" }

        function touch(item) {
            waitForPolish(root.Window.window)
            const event = touchEvent(item)
            event.press(0, item, 5, 5).commit()
            event.release(0, item, 5, 5).commit()
        }

        function init() {
            for (const spy of [dismissed, under, dropped, cancelled])
                spy.clear()
            sheet.dismissable = true
            beneath.forceActiveFocus()
        }

        function opened() {
            sheet.open()
            tryCompare(sheet, "opened", true)
            tryCompare(keep, "activeFocus", true)
        }

        function cleanup() {
            sheet.close()
            progress.running = false
            tryCompare(sheet, "visible", false)
            tryCompare(progress, "visible", false)
        }

        function test_focus_starts_inside_and_stays() {
            opened()
            keyClick(Qt.Key_Tab)
            verify(drop.activeFocus)
            for (let i = 0; i < 5; ++i) {
                keyClick(Qt.Key_Tab)
                verify(!beneath.activeFocus)
            }
        }

        function test_nothing_beneath_is_touched() {
            opened()
            touch(beneath)
            compare(under.count, 0)
            verify(sheet.visible)
        }

        function test_a_verb_is_touched() {
            opened()
            touch(drop)
            compare(dropped.count, 1)
        }

        function test_escape_closes_and_says_so() {
            opened()
            keyClick(Qt.Key_Escape)
            compare(dismissed.count, 1)
            tryCompare(sheet, "visible", false)
            tryCompare(beneath, "activeFocus", true)
        }

        function test_what_must_be_answered_stays() {
            sheet.dismissable = false
            opened()
            keyClick(Qt.Key_Escape)
            compare(dismissed.count, 0)
            verify(sheet.visible)
        }

        function test_progress_holds_touches_at_once_and_speaks_later() {
            progress.running = true
            tryCompare(progress, "visible", true)
            verify(!progress.speaking)
            touch(beneath)
            compare(under.count, 0)
            tryCompare(progress, "speaking", true)
            touch(findChild(progress.contentItem, "cancel"))
            compare(cancelled.count, 1)
            progress.running = false
            tryCompare(progress, "visible", false)
            verify(!progress.speaking)
        }
    }
}
