import QtQuick
import QtTest
import ui.kit

Item {
    id: root
    width: 1000
    height: 400

    Toast { id: toast; width: parent.width; actionText: "Undo"; total: 10 }
    MustacheRuler { id: ruler; y: 200; width: 900 }
    Confetti { id: confetti; anchors.fill: parent }
    Stamp { id: stamp; y: 250; text: "FOUND" }

    TestCase {
        name: "Toast"
        when: windowShown

        SignalSpy { id: acted; target: toast; signalName: "acted" }

        function init() {
            acted.clear()
            toast.text = "The ticket is yours."
            toast.secondsLeft = 10
            Theme.reducedMotion = false
        }

        function test_shows_while_time_is_left() {
            verify(toast.visible)
            toast.secondsLeft = 0
            verify(!toast.visible)
        }

        function test_nothing_to_say_is_not_shown() {
            toast.text = ""
            verify(!toast.visible)
        }

        function test_the_action_by_touch_and_key() {
            const action = findChild(toast, "action")
            const event = touchEvent(action)
            event.press(0, action, 9, 9).commit()
            event.release(0, action, 9, 9).commit()
            action.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            compare(acted.count, 2)
        }

        function test_the_bar_follows_the_time() {
            Theme.reducedMotion = true
            const bar = findChild(toast, "bar")
            toast.secondsLeft = 5
            compare(bar.width, toast.width / 2)
        }

        function test_ruler_counts_honestly() {
            ruler.total = 200
            ruler.value = 0
            compare(ruler.inked, 0)
            ruler.value = 1
            compare(ruler.inked, 1)
            ruler.value = 199
            compare(ruler.inked, ruler.places - 1)
            ruler.value = 200
            compare(ruler.inked, ruler.places)
            ruler.total = 0
            compare(ruler.inked, 0)
        }

        function test_confetti_is_over_within_three_seconds() {
            confetti.fire()
            verify(confetti.visible)
            tryCompare(confetti, "running", false, 3000)
            verify(!confetti.visible)
        }

        function test_confetti_never_takes_a_touch() {
            confetti.fire()
            test_the_action_by_touch_and_key()
        }

        function test_reduced_motion_keeps_it_still() {
            Theme.reducedMotion = true
            confetti.fire()
            const piece = confetti.children[0]
            const x = piece.x, y = piece.y
            wait(120)
            compare(piece.x, x)
            compare(piece.y, y)
            tryCompare(confetti, "running", false, 3000)
            compare(confetti.opacity, 1)
            Theme.reducedMotion = false
        }

        function test_stamp_lands() {
            stamp.press()
            tryCompare(stamp, "scale", 1)
            tryCompare(stamp, "opacity", 1)
        }
    }
}
