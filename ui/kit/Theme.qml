pragma Singleton
import QtQuick

// The tokens of the poster: every size in millimetres of the real screen, every color by its name.
QtObject {
    id: theme

    // Set once by the shell from what the screen says, or from the device's setting when the screen lies.
    property real pixelsPerMm: 3.78
    property real screenWidth: 1280
    property real screenHeight: 800
    property string language: "en"
    property real textScale: 1
    property bool reducedMotion: false
    property bool highContrast: false
    property bool lowReach: false
    // Somebody walks with the keyboard: the control that has its focus shows a ring.
    property bool keyboard: true
    property Colors printed: Colors {}
    property Colors strong: StrongColors {}
    property Colors colors: highContrast ? strong : printed

    readonly property bool rightToLeft: language === "fa"
    readonly property bool portrait: screenHeight > screenWidth
    readonly property bool compact: Math.min(screenWidth, screenHeight) < mm(170)
    readonly property string localeName: ({ "en": "en_US", "fr": "fr_FR", "de": "de_DE", "fa": "fa_IR" })[language] ?? "en_US"

    readonly property color paper: colors.paper
    readonly property color card: colors.card
    readonly property color ink: colors.ink
    readonly property color red: colors.red
    readonly property color gold: colors.gold
    readonly property color teal: colors.teal
    readonly property color faded: colors.faded
    readonly property color inkSoft: colors.inkSoft
    readonly property color gilt: colors.gilt
    readonly property color canvas: colors.paper
    readonly property string ornament: colors.ornament

    readonly property int touch: mm(compact ? 16 : 20)
    readonly property int touchSmall: mm(compact ? 12 : 14)
    readonly property int gap: mm(3)
    readonly property int margin: mm(compact ? 7 : 12)
    readonly property int line: Math.max(2, mm(highContrast ? 0.9 : 0.6))
    readonly property int hairline: Math.max(1, mm(highContrast ? 0.5 : 0.3))
    readonly property int radius: mm(1)

    // Low reach: so much at the top of the window is for reading only, and every control lies below, not higher above
    // the lower edge of the screen than a seated person reaches.
    readonly property int reach: mm(400)
    readonly property int aloft: lowReach ? Math.max(0, screenHeight - reach) : 0

    // One scale of type. What is read grows with the visitor's wish; what shouts is big enough to grow less.
    readonly property string displayFamily: "Lalezar"
    readonly property string textFamily: "Vazirmatn"
    readonly property int small: mm(5.4 * textScale)
    readonly property int body: mm(7 * textScale)
    readonly property int lead: mm(8.5 * (1 + (textScale - 1) * 0.8))
    readonly property int title: mm((compact ? 10.5 : 13) * shout)
    readonly property int hero: mm((compact ? 15 : 21) * shout)
    readonly property int giant: mm((compact ? 20 : 30) * shout)
    readonly property real shout: 1 + (textScale - 1) * 0.3

    readonly property int quick: reducedMotion ? 0 : 150
    readonly property int calm: reducedMotion ? 0 : 280
    // For opacity alone, which moves nothing.
    readonly property int fade: 180

    function mm(length: real): int {
        return Math.round(length * pixelsPerMm)
    }

    // Ink or paper, whichever reads better on this fill (relative luminance of WCAG 2).
    function onFill(fill: color): color {
        const part = c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)
        const light = c => 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b)
        const here = light(fill) + 0.05
        return (light(colors.paper) + 0.05) / here >= here / (light(colors.ink) + 0.05) ? colors.paper : colors.ink
    }

    // Digits of the visitor's language; reads `language`, so that bindings follow it.
    function number(value: int): string {
        return digits(String(value))
    }

    // The same for ASCII digits inside a text. Never for ids and codes: they stay as they are.
    function digits(text: string): string {
        return language === "fa" ? text.replace(/[0-9]/g, d => String.fromCharCode(0x06F0 + Number(d))) : text
    }
}
