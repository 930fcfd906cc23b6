import QtQuick
import ui.kit

// The old paper goes, a fresh one takes its place.
Picture {
    Slab {
        x: 2; y: 8; width: 56; height: 42; radius: 2; rotation: -9;
        color: Theme.faded
        thickness: 1.6; stroke: Theme.ink
        Curl { anchors.centerIn: parent; width: 42; style: "chevron"; color: Theme.inkSoft }
    }
    Drawn { path: "M 8 48 L 54 8"; stroke: Theme.red; thickness: 4 }
    Slab {
        x: 40; y: 48; width: 58; height: 44; radius: 2; rotation: 5;
        color: Theme.card
        thickness: 1.8; stroke: Theme.ink
        Curl { anchors.centerIn: parent; width: 46; style: "chevron" }
    }
    Drawn { path: "M 68 14 Q 86 18 86 36"; stroke: Theme.gold; thickness: 4 }
    Drawn { path: "M 78 32 L 86 42 L 94 32 Z"; fill: Theme.gold; stroke: Theme.gold }
    Drawn { path: "M 30 88 Q 14 84 14 68"; stroke: Theme.gold; thickness: 4 }
    Drawn { path: "M 6 70 L 14 60 L 22 70 Z"; fill: Theme.gold; stroke: Theme.gold }
}
