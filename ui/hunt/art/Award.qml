import QtQuick
import ui.kit

// A rosette, worn with pride.
Picture {
    Drawn { path: "M 34 56 L 22 98 L 36 90 L 46 99 L 52 60 Z"; fill: Theme.red; thickness: 1.6 }
    Drawn { path: "M 66 56 L 78 98 L 64 90 L 54 99 L 48 60 Z"; fill: Theme.red; thickness: 1.6 }
    Repeater {
        model: 16
        Item {
            required property int index
            x: 50; y: 38; rotation: index * 22.5
            Slab { x: -6.5; y: -36; width: 13; height: 13; radius: 6.5; color: Theme.gold; thickness: 1.4 }
        }
    }
    Slab { x: 20; y: 8; width: 60; height: 60; radius: 30; color: Theme.gold }
    Slab { x: 27; y: 15; width: 46; height: 46; radius: 23; color: Theme.card; thickness: 1.6; stroke: Theme.ink }
    Curl { x: 31; y: 30; width: 38; style: "handlebar" }
}
