import QtQuick
import ui.kit

// A ballot on its way into the box.
Picture {
    Slab {
        x: 30; y: 2; width: 40; height: 48; radius: 1.5; rotation: 4;
        color: Theme.card
        thickness: 1.6; stroke: Theme.ink
        Slab { x: 6; y: 7; width: 9; height: 9; color: "transparent"; thickness: 1.4; stroke: Theme.ink }
        Drawn { path: "M 7 11 L 10.5 15 L 17 4"; stroke: Theme.red; thickness: 2.6 }
        Curl { x: 19; y: 8; width: 16; style: "chevron" }
        Slab { x: 6; y: 22; width: 9; height: 9; color: "transparent"; thickness: 1.4; stroke: Theme.ink }
        Curl { x: 19; y: 23; width: 16; style: "walrus" }
    }
    Slab { x: 8; y: 46; width: 84; height: 9; radius: 1.5; color: Theme.ink }
    Slab { x: 12; y: 55; width: 76; height: 40; color: Theme.teal; thickness: 1.8; stroke: Theme.ink }
    Slab { x: 16; y: 59; width: 68; height: 32; color: "transparent"; thickness: 0.8; stroke: Theme.card }
    Curl { x: 29; y: 65; width: 42; style: "imperial"; color: Theme.card }
}
