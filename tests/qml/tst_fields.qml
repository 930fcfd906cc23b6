import QtQuick
import QtTest
import ui.kit

Item {
    id: root
    width: 1200
    height: 800

    property int wanted: 10

    StepperField { id: stepper; width: 600; label: "Pieces"; value: root.wanted; from: 1; to: 12 }
    ChoiceField { id: choice; y: 100; width: 600; label: "Size"; current: "m"; options: [{ key: "s", text: "Small" }, { key: "m", text: "Medium" }] }
    ToggleField { id: toggle; y: 200; width: 600; label: "Late claims" }
    MomentField { id: moment; y: 300; width: 1100; label: "Opens"; unsetAllowed: true }
    TextEntry { id: entry; y: 500; width: 600; label: "Title"; maximumLength: 5 }

    TestCase {
        name: "Fields"
        when: windowShown

        SignalSpy { id: moved; target: stepper; signalName: "moved" }
        SignalSpy { id: chosen; target: choice; signalName: "chosen" }
        SignalSpy { id: toggled; target: toggle; signalName: "toggled" }
        SignalSpy { id: momentMoved; target: moment; signalName: "moved" }
        SignalSpy { id: cleared; target: moment; signalName: "cleared" }
        SignalSpy { id: accepted; target: entry; signalName: "accepted" }

        function touch(item) {
            waitForPolish(root.Window.window)
            const event = touchEvent(item)
            event.press(0, item, item.width / 2, item.height / 2).commit()
            event.release(0, item, item.width / 2, item.height / 2).commit()
        }

        function init() {
            for (const spy of [moved, chosen, toggled, momentMoved, cleared, accepted])
                spy.clear()
            moment.moment = new Date(NaN)
            entry.text = ""
        }

        function test_stepper_stops_at_its_ends_and_keeps_its_binding() {
            for (let i = 0; i < 4; ++i)
                touch(findChild(stepper, "more"))
            compare(stepper.value, 12)
            compare(moved.count, 2)
            verify(!findChild(stepper, "more").enabled)
            root.wanted = 3
            compare(stepper.value, 3)
            touch(findChild(stepper, "less"))
            compare(stepper.value, 2)
            root.wanted = 10
            compare(stepper.value, 10)
        }

        function test_stepper_by_arrow_keys() {
            root.wanted = 5
            findChild(stepper, "more").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Down)
            compare(stepper.value, 6)
            root.wanted = 10
        }

        function test_focus_on_the_field_is_enough_for_the_keys() {
            root.wanted = 5
            stepper.forceActiveFocus()
            keyClick(Qt.Key_Up)
            compare(stepper.value, 6)
            root.wanted = 10
        }

        function test_choice() {
            touch(findChild(choice, "choice-s"))
            compare(choice.current, "s")
            compare(chosen.signalArguments[0][0], "s")
            verify(findChild(choice, "choice-s").checked)
            verify(!findChild(choice, "choice-m").checked)
        }

        function test_toggle_by_touch_and_key() {
            touch(toggle)
            verify(toggle.checked)
            toggle.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            verify(!toggle.checked)
            keyClick(Qt.Key_Space)
            verify(toggle.checked)
            compare(toggled.count, 3)
        }

        function test_moment_is_unset_then_set_then_cleared() {
            verify(!moment.isSet)
            touch(findChild(moment, "set"))
            verify(moment.isSet)
            compare(moment.moment.getHours(), 9)
            compare(momentMoved.count, 1)
            touch(findChild(moment, "clear"))
            verify(!moment.isSet)
            compare(cleared.count, 1)
        }

        function test_moment_steps_over_the_month_and_keeps_the_hour() {
            moment.moment = new Date(2026, 9, 31, 9, 30)
            touch(findChild(findChild(moment, "day"), "more"))
            compare(moment.moment, new Date(2026, 10, 1, 9, 30))
            touch(findChild(findChild(moment, "hour"), "less"))
            touch(findChild(findChild(moment, "minute"), "more"))
            compare(moment.moment, new Date(2026, 10, 1, 8, 35))
        }

        function test_entry_stops_at_its_length_and_accepts() {
            entry.forceActiveFocus()
            for (const key of [Qt.Key_A, Qt.Key_B, Qt.Key_C, Qt.Key_D, Qt.Key_E, Qt.Key_F])
                keyClick(key)
            keyClick(Qt.Key_Return)
            compare(accepted.signalArguments[0][0], "abcde")
        }
    }
}
