import QtQuick
import ui.kit

// A pass on its ribbon, its code in the light of the scanner.
Picture {
    Drawn { path: "M 36 0 L 46 14 L 54 14 L 64 0"; stroke: Theme.gold; thickness: 4 }
    Slab { x: 45; y: 11; width: 10; height: 7; radius: 2; color: Theme.inkSoft; thickness: 1.4 }
    Slab { x: 24; y: 17; width: 52; height: 79; radius: 4; thickness: 1.8 }
    Face { scale: 0.4; transformOrigin: Item.TopLeft; x: 30; y: 17; style: "english"; felt: Theme.red }
    Slab { x: 32; y: 58; width: 36; height: 3; color: Theme.inkSoft }
    Code { x: 38; y: 65; scale: 1.33; transformOrigin: Item.TopLeft }
    Drawn { path: "M 8 77 L 92 77"; stroke: Theme.red; thickness: 2.4 }
    Drawn { path: "M 4 66 L 4 62 L 10 62 M 96 66 L 96 62 L 90 62 M 4 88 L 4 92 L 10 92 M 96 88 L 96 92 L 90 92"; stroke: Theme.red; thickness: 1.6 }
}
