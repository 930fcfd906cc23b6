import QtQuick
import ui.kit

// A label with a hole where a mustache was: somebody has cut it out.
Picture {
    Slab {
        x: 10; y: 20; width: 80; height: 62; radius: 3
        rotation: -5
       
        color: Theme.card
        thickness: 1.8; stroke: Theme.ink

        Slab { anchors.fill: parent; anchors.margins: 4; radius: 2; color: "transparent"; thickness: 0.8; stroke: Theme.ink }
        Slab { x: 36; y: -4; width: 8; height: 8; radius: 4; color: Theme.red; thickness: 1.4; stroke: Theme.ink }
        Curl { x: 13; y: 15; width: 54; style: "walrus"; color: Theme.faded }
        Repeater {
            model: 3
            Slab {
                required property int index
                x: 20; y: 45 + index * 4; width: 40 - index * 9; height: 1.4; color: Theme.faded
            }
        }
    }
    Drawn { path: "M 62 88 L 90 60"; stroke: Theme.ink; thickness: 3 }
    Drawn { path: "M 66 60 L 90 88"; stroke: Theme.ink; thickness: 3 }
    Slab { x: 54; y: 84; width: 12; height: 12; radius: 6; color: "transparent"; thickness: 2.6; stroke: Theme.gold }
    Slab { x: 86; y: 84; width: 12; height: 12; radius: 6; color: "transparent"; thickness: 2.6; stroke: Theme.gold }
}
