import QtQuick
import QtTest
import ui.kit

Item {
    id: root
    width: 1280
    height: 800

    DigitPad { id: digits; width: 400; height: 500 }
    CodePad { id: codes; x: 420; width: 850; height: 400 }

    TestCase {
        id: testCase
        name: "Pads"
        when: windowShown

        property string typed: ""

        Connections {
            target: digits
            function onDigit(digit) { testCase.typed += digit }
            function onErased() { testCase.typed += "<" }
            function onEntered() { testCase.typed += "!" }
        }
        Connections {
            target: codes
            function onLetter(letter) { testCase.typed += letter }
            function onErased() { testCase.typed += "<" }
            function onEntered() { testCase.typed += "!" }
        }

        function touch(item) {
            waitForPolish(root.Window.window)
            const event = touchEvent(item)
            event.press(0, item, item.width / 2, item.height / 2).commit()
            event.release(0, item, item.width / 2, item.height / 2).commit()
        }

        function init() {
            typed = ""
            digits.busy = false
            digits.canEnter = true
            Theme.language = "en"
            codes.width = 850
        }

        function cleanup() {
            Theme.language = "en"
        }

        function test_ten_digits_by_touch() {
            for (const digit of "1234567890")
                touch(findChild(digits, "digit" + digit))
            touch(findChild(digits, "erase"))
            touch(findChild(digits, "enter"))
            compare(typed, "1234567890<!")
        }

        function test_persian_shows_its_digits_and_says_ours() {
            Theme.language = "fa"
            compare(findChild(digits, "digit7").text, "۷")
            touch(findChild(digits, "digit7"))
            compare(typed, "7")
        }

        function test_one_is_left_of_three_in_persian_too() {
            Theme.language = "fa"
            waitForPolish(root.Window.window)
            verify(findChild(digits, "digit1").x < findChild(digits, "digit3").x)
        }

        function test_digits_by_keyboard() {
            digits.forceActiveFocus()
            for (const key of [Qt.Key_4, Qt.Key_2, Qt.Key_Backspace, Qt.Key_Return, Qt.Key_Enter, Qt.Key_A])
                keyClick(key)
            compare(typed, "42<!!")
        }

        function test_keys_reach_the_pad_while_one_of_its_keys_has_focus() {
            findChild(digits, "digit5").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_9)
            keyClick(Qt.Key_Return)
            compare(typed, "95")
        }

        function test_digits_of_other_scripts_are_folded() {
            compare(digits.asDigit("۷"), "7")
            compare(digits.asDigit("٣"), "3")
            compare(digits.asDigit("x"), "")
            compare(digits.asDigit(""), "")
        }

        function test_busy_says_nothing() {
            digits.busy = true
            touch(findChild(digits, "digit1"))
            digits.forceActiveFocus()
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_Return)
            compare(typed, "")
        }

        function test_cannot_enter_yet() {
            digits.canEnter = false
            touch(findChild(digits, "enter"))
            digits.forceActiveFocus()
            keyClick(Qt.Key_Return)
            compare(typed, "")
        }

        function test_code_letters_by_touch_and_key() {
            touch(findChild(codes, "keyK"))
            touch(findChild(codes, "key0"))
            codes.forceActiveFocus()
            keyClick(Qt.Key_Q)
            keyClick(Qt.Key_Backspace)
            keyClick(Qt.Key_Return)
            compare(typed, "K0Q<!")
        }

        function test_code_is_not_entered_too_early_or_twice() {
            codes.canEnter = false
            touch(findChild(codes, "enter"))
            codes.forceActiveFocus()
            keyClick(Qt.Key_Return)
            codes.canEnter = true
            codes.busy = true
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_A)
            touch(findChild(codes, "keyB"))
            codes.busy = false
            compare(typed, "")
        }

        function test_code_has_crockfords_letters() {
            compare(codes.letters.length, 32)
            for (const letter of "ILOU")
                verify(!findChild(codes, "key" + letter), letter)
        }

        function test_code_pad_stands_upright_too() {
            compare(codes.columns, 10)
            codes.width = 460
            compare(codes.columns, 6)
            tryVerify(() => findChild(codes, "key6").y > findChild(codes, "key0").y)
            verify(findChild(codes, "key5").width >= Theme.mm(12))
        }
    }
}
