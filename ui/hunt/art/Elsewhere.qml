import QtQuick
import ui.kit

// A suitcase from another party.
Picture {
    Drawn { path: "M 36 30 L 36 18 Q 36 14 40 14 L 60 14 Q 64 14 64 18 L 64 30"; thickness: 3.5 }
    Slab { x: 6; y: 28; width: 88; height: 58; radius: 6; color: Theme.red; thickness: 1.8; stroke: Theme.ink }
    Slab { x: 20; y: 28; width: 6; height: 58; color: Theme.gold; thickness: 1.2; stroke: Theme.ink }
    Slab { x: 74; y: 28; width: 6; height: 58; color: Theme.gold; thickness: 1.2; stroke: Theme.ink }
    Slab {
        x: 32; y: 42; width: 36; height: 24; radius: 12; rotation: -8;
        color: Theme.card
        thickness: 1.4; stroke: Theme.ink
        Curl { anchors.centerIn: parent; width: 28; style: "lampshade" }
    }
    Slab { x: 60; y: 64; width: 15; height: 15; radius: 7.5; color: Theme.teal; thickness: 1.4; stroke: Theme.ink }
    Star { x: 62.5; y: 66; width: 10; fill: Theme.card }
}
