import QtQuick
import ui.kit

// Drawn by hand: nobody printed this one.
Picture {
    Slab { x: 8; y: 22; width: 74; height: 66; radius: 2; rotation: -4; thickness: 1.8 }
    Drawn { path: "M 20 60 C 24 44 38 44 45 56 C 52 44 66 42 72 56 C 66 68 52 68 45 60 C 38 70 26 70 20 60 Z"; dashed: 2; thickness: 1.8 }
    Drawn { path: "M 62 50 L 84 10 L 94 16 L 72 55 L 61 62 Z"; fill: Theme.gold }
    Drawn { path: "M 62 50 L 72 55 L 61 62 Z"; fill: Theme.card; thickness: 1.4 }
    Drawn { path: "M 84 10 L 87 5 Q 91 4 97 10 L 94 16 Z"; fill: Theme.red; thickness: 1.4 }
}
