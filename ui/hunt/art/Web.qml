import QtQuick
import ui.kit

// The world, badly shaved.
Picture {
    Slab { x: 12; y: 8; width: 76; height: 76; radius: 38; color: Theme.teal; thickness: 2; stroke: Theme.ink }
    Drawn { stroke: Theme.card; thickness: 1.4; path: "M 50 8 L 50 84 M 12 46 L 88 46 M 50 8 C 22 22 22 70 50 84 M 50 8 C 78 22 78 70 50 84 M 18 26 Q 50 38 82 26 M 18 66 Q 50 54 82 66" }
    Slab { x: 12; y: 8; width: 76; height: 76; radius: 38; color: "transparent"; thickness: 2; stroke: Theme.ink }
    Drawn { path: "M 34 92 L 66 92 M 50 84 L 50 92 M 28 97 L 72 97"; thickness: 3 }
    Slab { x: 33; y: 31; width: 6; height: 7; radius: 3; color: Theme.card }
    Slab { x: 61; y: 31; width: 6; height: 7; radius: 3; color: Theme.card }
    Curl { x: 22; y: 46; width: 56; style: "walrus"; color: Theme.ink }
}
