import QtQuick
import ui.kit

// A paper mustache in the beam of the scanner.
Picture {
    Drawn { path: "M 40 30 L 2 80 L 98 80 L 60 30 Z"; fill: Qt.alpha(Theme.gold, 0.55); stroke: "transparent" }
    Drawn { path: "M 10 72 L 90 72"; stroke: Theme.red; thickness: 1.4 }
    Drawn { path: "M 32 2 L 68 2 Q 72 2 71 6 L 64 28 Q 63 31 60 31 L 40 31 Q 37 31 36 28 L 29 6 Q 28 2 32 2 Z"; fill: Theme.ink }
    Slab { x: 42; y: 23; width: 16; height: 5; radius: 2.5; color: Theme.red }
    Drawn { path: "M 38 10 L 62 10"; stroke: Theme.gold; thickness: 1.6 }
    Slab {
        x: 14; y: 58; width: 72; height: 38; radius: 2; rotation: -4
        thickness: 1.8
        Curl { x: 5; y: 8; width: 42; style: "handlebar" }
        Code { x: 50; y: 9; width: 18; height: 18 }
    }
}
