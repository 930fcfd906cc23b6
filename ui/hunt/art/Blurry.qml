import QtQuick
import ui.kit

// A code under the glass, and still no telling.
Picture {
    Slab { x: 4; y: 4; width: 66; height: 66; radius: 2; color: Theme.card; thickness: 1.8; stroke: Theme.ink }
    Code { x: 10; y: 10; scale: 3; transformOrigin: Item.TopLeft }
    Drawn { path: "M 76 76 L 94 94"; thickness: 8 }
    Drawn { path: "M 76 76 L 94 94"; thickness: 4.5; stroke: Theme.red }
    Slab { x: 28; y: 28; width: 54; height: 54; radius: 27; color: Theme.paper; thickness: 4; stroke: Theme.ink }
    Slab { x: 31; y: 31; width: 48; height: 48; radius: 24; color: "transparent"; thickness: 1.4; stroke: Theme.gold }
    Curl { x: 34; y: 47; width: 42; style: "walrus"; color: Theme.faded }
    DisplayText { text: "?"; font.pixelSize: 30; color: Theme.red; x: 48; y: 34 }
}
