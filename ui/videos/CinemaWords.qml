import QtQuick
import ui.kit

// How the cinema speaks of time and of languages.
QtObject {
    // 65000 -> 1:05; digits of the visitor's language.
    function time(ms: int): string {
        const seconds = Math.floor(ms / 1000)
        const two = value => String(value).padStart(2, "0")
        const minutes = Math.floor(seconds / 60)
        const start = minutes < 60 ? String(minutes) : Math.floor(minutes / 60) + ":" + two(minutes % 60)
        return "\u2066" + Theme.digits(start + ":" + two(seconds % 60)) + "\u2069"
    }

    // In its own words, as in the bar below.
    function language(tag: string): string {
        const ours = ({ en: "English", fr: "Français", de: "Deutsch", fa: "فارسی" })
        return ours[tag] ?? (Qt.locale(tag).nativeLanguageName || tag)
    }
}
