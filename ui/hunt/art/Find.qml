import QtQuick
import ui.kit

// A mustache behind the office plant.
Picture {
    Curl { x: 34; y: 58; width: 66; style: "handlebar"; color: Theme.red; rotation: -8 }
    Drawn { path: "M 38 62 C 34 40 14 34 4 38 C 6 52 22 62 38 62 Z"; fill: Theme.teal }
    Drawn { path: "M 40 62 C 30 36 34 14 44 4 C 58 16 54 42 44 62 Z"; fill: Theme.teal }
    Drawn { path: "M 42 62 C 48 40 66 28 82 30 C 82 46 66 60 42 62 Z"; fill: Theme.teal }
    Drawn { path: "M 42 58 C 40 40 42 24 44 14 M 34 58 C 28 48 18 42 12 41 M 50 56 C 58 46 68 38 76 35"; stroke: Theme.card; thickness: 1.2 }
    Slab { x: 18; y: 60; width: 48; height: 9; radius: 2; color: Theme.gold; thickness: 1.8 }
    Drawn { path: "M 22 69 L 62 69 L 57 98 L 27 98 Z"; fill: Theme.gold }
}
