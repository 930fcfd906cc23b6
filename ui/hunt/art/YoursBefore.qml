import QtQuick
import ui.kit

// It hangs framed on your wall already.
Picture {
    Drawn { path: "M 24 30 L 50 8 L 76 30"; stroke: Theme.card; thickness: 1.4 }
    Slab { x: 47; y: 5; width: 6; height: 6; radius: 3; color: Theme.gold; thickness: 1.2; stroke: Theme.ink }
    Slab { x: 6; y: 28; width: 88; height: 62; radius: 2; color: Theme.gold; thickness: 1.8; stroke: Theme.ink }
    Slab { x: 12; y: 34; width: 76; height: 50; color: Theme.card; thickness: 1.4; stroke: Theme.ink }
    Curl { x: 20; y: 41; width: 60; style: "imperial" }
    Slab { x: 34; y: 73; width: 32; height: 6; radius: 1; color: Theme.gold; thickness: 1; stroke: Theme.ink }
    Star { x: 76; y: 14; width: 22; height: 22; rotation: 12 }
}
