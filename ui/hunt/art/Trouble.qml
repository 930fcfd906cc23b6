import QtQuick
import ui.kit

// A mustache with a plaster: it will be well again.
Picture {
    Curl { x: 2; y: 30; width: 96; style: "handlebar" }
    Item {
        x: 36; y: 18; width: 28; height: 64; rotation: 38
        Slab { anchors.fill: parent; radius: 14; color: Theme.gold; thickness: 1.6; stroke: Theme.ink }
        Slab { x: 4; y: 20; width: 20; height: 24; radius: 2; color: Theme.card; thickness: 1.2; stroke: Theme.ink }
        Repeater {
            model: 6
            Slab {
                required property int index
                x: 8 + (index % 2) * 9; y: 24 + Math.floor(index / 2) * 6.5; width: 2.4; height: 2.4; radius: 1.2; color: Theme.ink
            }
        }
    }
}
