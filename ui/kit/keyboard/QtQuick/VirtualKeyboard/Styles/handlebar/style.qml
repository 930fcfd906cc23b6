pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Styles
import ui.kit
import ui.kit.keyboard

// The letters keyboard as a printed poster: card keys on faded paper, no word list, no sounds, no shader icons.
KeyboardStyle {
    id: style

    readonly property var names: ({ "en": "English", "fr": "Français", "de": "Deutsch", "fa": "فارسی" })
    readonly property real shownWidth: Math.min(Theme.screenWidth, Theme.mm(380))
    readonly property real shownHeight: Theme.mm(Theme.compact ? 58 : 80) + 2 * Theme.mm(1.5)

    keyboardDesignWidth: 2560
    keyboardDesignHeight: keyboardDesignWidth * shownHeight / Math.max(1, shownWidth)
    keyboardRelativeLeftMargin: 10 / keyboardDesignWidth
    keyboardRelativeRightMargin: 10 / keyboardDesignWidth
    keyboardRelativeTopMargin: 0.02
    keyboardRelativeBottomMargin: 0.02

    keyboardBackground: Rectangle {
        color: Theme.faded
        Rectangle { width: parent.width; height: Theme.line; color: Theme.ink }
    }

    keyPanel: KeyPanel {
        id: letter
        LetterKey {
            text: letter.control.displayText
            hint: letter.control.smallTextVisible ? letter.control.smallText : ""
            pressed: letter.control.pressed
            enabled: letter.control.enabled
        }
    }
    backspaceKeyPanel: KeyPanel {
        id: backspace
        LetterKey { symbol: "erase"; fill: Theme.paper; pressed: backspace.control.pressed }
    }
    languageKeyPanel: KeyPanel {
        id: language
        LetterKey { symbol: "globe"; fill: Theme.paper; pressed: language.control.pressed }
    }
    enterKeyPanel: KeyPanel {
        id: enter
        LetterKey { symbol: "check"; fill: Theme.teal; pressed: enter.control.pressed; enabled: enter.control.enabled }
    }
    hideKeyPanel: KeyPanel {
        id: hide
        LetterKey { symbol: "hide"; fill: Theme.paper; pressed: hide.control.pressed }
    }
    shiftKeyPanel: KeyPanel {
        id: shift
        LetterKey {
            symbol: "shift"
            fill: InputContext.capsLockActive ? Theme.red : InputContext.shiftActive ? Theme.gold : Theme.paper
            pressed: shift.control.pressed
            enabled: shift.control.enabled
        }
    }
    spaceKeyPanel: KeyPanel {
        id: space
        LetterKey { text: style.names[InputContext.locale.slice(0, 2)] ?? ""; small: true; pressed: space.control.pressed }
    }
    symbolKeyPanel: KeyPanel {
        id: symbols
        LetterKey { text: symbols.control.displayText; small: true; fill: Theme.paper; pressed: symbols.control.pressed }
    }
    modeKeyPanel: KeyPanel {
        id: mode
        LetterKey {
            text: mode.control.displayText
            small: true
            fill: (mode.control as ModeKey)?.mode ? Theme.gold : Theme.paper
            pressed: mode.control.pressed
        }
    }
    handwritingKeyPanel: KeyPanel {
        LetterKey { fill: Theme.paper; symbol: "keyboard" }
    }

    characterPreviewMargin: 0
    characterPreviewDelegate: Item {
        id: preview
        property string text
        property string flickLeft
        property string flickTop
        property string flickRight
        property string flickBottom

        LetterKey { anchors.fill: parent; text: preview.text; pressed: true }
    }

    alternateKeysListItemWidth: Theme.mm(14)
    alternateKeysListItemHeight: Theme.mm(16)
    alternateKeysListTopMargin: Theme.mm(1)
    alternateKeysListBottomMargin: Theme.mm(1)
    alternateKeysListLeftMargin: Theme.mm(1)
    alternateKeysListRightMargin: Theme.mm(1)
    alternateKeysListDelegate: Item {
        id: alternate
        required property var model
        width: style.alternateKeysListItemWidth
        height: style.alternateKeysListItemHeight
        LetterKey { anchors.fill: parent; text: alternate.model.text }
    }
    alternateKeysListHighlight: Rectangle { color: Theme.gold; z: 2; opacity: 0.5 }
    alternateKeysListBackground: Rectangle { color: Theme.ink; radius: Theme.radius }

    selectionListHeight: 0
    selectionListDelegate: SelectionListItem { width: 0; height: 0 }
    navigationHighlight: Item { FocusRing { reach: 0 } }
    selectionHandle: Rectangle {
        width: Theme.mm(5)
        height: width
        radius: width / 2
        color: Theme.ink
    }
}
