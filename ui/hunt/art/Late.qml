import QtQuick
import ui.kit

// The sand has run through.
Picture {
    Drawn { path: "M 26 12 L 74 12 Q 76 36 54 50 Q 76 64 74 88 L 26 88 Q 24 64 46 50 Q 24 36 26 12 Z"; fill: Theme.card; thickness: 2 }
    Drawn { path: "M 29 86 Q 32 70 50 68 Q 68 70 71 86 Z"; fill: Theme.gold; thickness: 1.4 }
    Drawn { path: "M 50 50 L 50 66"; stroke: Theme.gold; thickness: 1.6 }
    Slab { x: 18; y: 5; width: 64; height: 9; radius: 3; color: Theme.red; thickness: 1.8 }
    Slab { x: 18; y: 86; width: 64; height: 9; radius: 3; color: Theme.red; thickness: 1.8 }
    Curl { x: 33; y: 20; width: 34; style: "natural" }
}
