import QtQuick
import ui.kit

// A clock whose hands are a mustache: between sun and moon.
Picture {
    id: hours

    Drawn { path: "M 12 4 A 13 13 0 1 0 22 25 A 11 11 0 1 1 12 4 Z"; fill: Theme.gold; thickness: 1.4 }
    Repeater {
        model: 8
        Slab {
            required property int index
            x: 85.25; y: 1; width: 1.5; height: 26; color: Theme.gold;
            rotation: index * 22.5
        }
    }
    Slab { x: 78; y: 6; width: 16; height: 16; radius: 8; color: Theme.gold; thickness: 1.4; stroke: Theme.ink }
    Slab { x: 14; y: 18; width: 72; height: 72; radius: 36; color: Theme.card; thickness: 2.4; stroke: Theme.ink }
    Slab { x: 18; y: 22; width: 64; height: 64; radius: 32; color: "transparent"; thickness: 0.8; stroke: Theme.ink }
    Repeater {
        model: 12
        Item {
            required property int index
            x: 50; y: 54; rotation: index * 30
            Slab { x: -0.9; y: -29; width: 1.8; height: parent.index % 3 === 0 ? 6 : 3.5; color: Theme.ink }
        }
    }
    Eye { x: 38; y: 40 }
    Eye { x: 54; y: 40 }
    Curl { x: 26; y: 50; width: 48; style: "handlebar" }
}
