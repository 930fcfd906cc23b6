import QtQuick
import ui.kit

// The envelope came back, with a cross where its seal was.
Picture {
    Slab { x: 6; y: 22; width: 88; height: 62; radius: 3; color: Theme.card; thickness: 1.8; stroke: Theme.ink }
    Drawn { path: "M 7 24 L 50 56 L 93 24"; fill: Theme.paper; thickness: 1.8 }
    Curl { x: 30; y: 63; width: 40; style: "fu-manchu"; color: Theme.ink }
    Slab { x: 34; y: 36; width: 32; height: 32; radius: 16; color: Theme.gold; thickness: 1.6; stroke: Theme.ink }
    Drawn { path: "M 42 44 L 58 60 M 58 44 L 42 60"; stroke: Theme.red; thickness: 4 }
}
