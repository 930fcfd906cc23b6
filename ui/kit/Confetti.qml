pragma ComponentBehavior: Bound
import QtQuick

// One moment of joy: our outlines, stars and dots in the poster's colors, three seconds at most. Plain images only,
// so that every renderer shows it. Reduced motion: a still scatter, gone after a while with a short fade.
Item {
    id: confetti

    property int pieces: 60
    property var styles: ["handlebar", "walrus", "chevron", "imperial", "symbol.star", "symbol.dot"]
    readonly property bool running: show.running || rest.running || leaving.running
    readonly property var inks: [Theme.red, Theme.gold, Theme.teal]

    visible: running
    enabled: false
    clip: true
    Accessible.ignored: true

    function fire() {
        if (Theme.reducedMotion) {
            scattered = true
            rest.restart()
        } else {
            show.restart()
        }
    }

    // The same scatter each time: a fraction of one for a piece and a purpose.
    function chance(piece: int, purpose: int): real {
        const wave = Math.sin(piece * 127.1 + purpose * 311.7) * 43758.5453
        return wave - Math.floor(wave)
    }

    property real progress: 0
    property bool scattered: false
    SequentialAnimation {
        id: show
        PauseAnimation { duration: 1 }  // what is celebrated is painted first: sixty pieces take their time
        // No script: the screen may be gone by then.
        PropertyAction { target: confetti; property: "scattered"; value: true }
        NumberAnimation { target: confetti; property: "progress"; from: 0; to: 1; duration: 2600 }
        onFinished: {
            confetti.scattered = false
            confetti.progress = 0
        }
    }
    Timer {
        id: rest
        interval: 2200
        onTriggered: leaving.restart()
    }
    NumberAnimation {
        id: leaving
        target: confetti; property: "opacity"; from: 1; to: 0; duration: Theme.fade
        onStopped: confetti.opacity = 1
        onFinished: confetti.scattered = false
    }
    Repeater {
        model: confetti.scattered ? confetti.pieces : 0
        Image {
            id: piece
            required property int index
            readonly property real side: Theme.mm(7 + 11 * confetti.chance(index, 1))
            readonly property real start: confetti.chance(index, 2)
            readonly property real rest: 0.05 + 0.95 * confetti.chance(index, 7)
            readonly property real fall: 0.6 + 0.9 * confetti.chance(index, 3)
            readonly property real sway: Theme.mm(30) * (confetti.chance(index, 4) - 0.5)
            readonly property real turn: 720 * (confetti.chance(index, 5) - 0.5)
            readonly property real at: Theme.reducedMotion ? rest : confetti.progress * fall * 1.6 - 0.5 * confetti.chance(index, 6)
            readonly property color ink: confetti.inks[index % confetti.inks.length]

            width: side
            height: side
            x: start * confetti.width - side / 2 + (Theme.reducedMotion ? 0 : sway * confetti.progress)
            y: at * confetti.height - side
            rotation: turn * (Theme.reducedMotion ? 0.2 : confetti.progress)
            opacity: Math.min(1, (1 - confetti.progress) * 4)
            fillMode: Image.PreserveAspectFit
            sourceSize: Qt.size(Theme.mm(18), Theme.mm(18))
            source: "image://mustache/" + confetti.styles[index % confetti.styles.length] + "/" + ink.toString().slice(1)
        }
    }
}
