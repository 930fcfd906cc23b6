import QtQuick
import ui.kit

// Tickets in the hat: the more, the better.
Picture {
    Pass { x: 14; y: 14; scale: 1.1; rotation: -24 }
    Pass { x: 46; y: 6; scale: 1.1; rotation: 18 }
    Pass { x: 30; y: 24; scale: 1.2; rotation: -4 }
    Star { x: 4; y: 42; width: 15; fill: Theme.gold; rotation: -12 }
    Star { x: 82; y: 36; width: 14; fill: Theme.gold; rotation: 14 }
    Drawn { path: "M 6 52 Q 50 44 94 52 Q 96 60 86 60 L 82 60 L 76 92 Q 50 99 24 92 L 18 60 L 14 60 Q 4 60 6 52 Z"; fill: Theme.ink }
    Drawn { path: "M 20.5 66 Q 50 73 79.5 66"; stroke: Theme.gold; thickness: 6 }
}
