import QtQuick
import ui.kit

// A pass on its ribbon, crossed out.
Picture {
    Drawn { path: "M 34 0 L 48 26 L 52 26 L 66 0"; stroke: Theme.gold; thickness: 4 }
    Slab { x: 44; y: 22; width: 12; height: 9; radius: 2; color: Theme.inkSoft; thickness: 1.4 }
    Slab { x: 22; y: 30; width: 56; height: 66; radius: 4; thickness: 1.8 }
    Face { scale: 0.46; transformOrigin: Item.TopLeft; x: 27; y: 33; style: "english"; felt: Theme.teal }
    Slab { x: 32; y: 84; width: 36; height: 3; color: Theme.inkSoft }
    Drawn { path: "M 18 92 L 82 36"; stroke: Theme.red; thickness: 4.5 }
}
