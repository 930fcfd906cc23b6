import QtQuick
import ui.kit

// The board on the shop's door: turned around until next year.
Picture {
    Slab { x: 46.5; y: 4; width: 7; height: 7; radius: 3.5; color: Theme.gold; thickness: 1.2; stroke: Theme.ink }
    Drawn { path: "M 20 44 L 50 9 L 80 44"; stroke: Theme.card; thickness: 1.6 }
    Slab {
        x: 6; y: 42; width: 88; height: 46; radius: 4; rotation: -3;
        color: Theme.card
        thickness: 1.8; stroke: Theme.ink
        Slab { anchors.fill: parent; anchors.margins: 4; radius: 2; color: "transparent"; thickness: 0.9; stroke: Theme.ink }
        Curl { x: 20; y: 9; width: 48; height: 18; style: "hungarian"; color: Theme.red }
        Star { x: 9; y: 29; width: 10; fill: Theme.gold }
        Slab { x: 24; y: 34; width: 40; height: 2; color: Theme.ink }
        Star { x: 69; y: 29; width: 10; fill: Theme.gold }
    }
}
