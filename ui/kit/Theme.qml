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

    readonly property bool rightToLeft: language === "fa"
    readonly property bool portrait: screenHeight > screenWidth
    readonly property bool compact: Math.min(screenWidth, screenHeight) < mm(170)

    readonly property color paper: "#F7ECD6"
    readonly property color card: "#FFF8E8"
    readonly property color ink: "#221A14"
    readonly property color red: "#BF3A2C"
    readonly property color gold: "#E2A72E"
    readonly property color teal: "#1F6B66"
    readonly property color faded: "#DCCBA6"
    readonly property color inkSoft: "#5C4F42"

    readonly property int touch: mm(compact ? 16 : 20)
    readonly property int touchSmall: mm(compact ? 12 : 14)
    readonly property int gap: mm(3)
    readonly property int margin: mm(compact ? 7 : 12)
    readonly property int line: Math.max(2, mm(0.6))
    readonly property int radius: mm(1)

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

    function mm(length: real): int {
        return Math.round(length * pixelsPerMm)
    }

    // Digits of the visitor's language; reads `language`, so that bindings follow it.
    function number(value: int): string {
        return language === "" ? "" : Number(value).toLocaleString(Qt.locale(), "f", 0)
    }
}
