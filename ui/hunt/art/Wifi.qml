import QtQuick
import ui.kit

// Waves over a mustache.
Picture {
    Drawn { stroke: Theme.teal; thickness: 6; path: "M 8 36 A 60 60 0 0 1 92 36" }
    Drawn { stroke: Theme.gold; thickness: 6; path: "M 20 50 A 43 43 0 0 1 80 50" }
    Drawn { stroke: Theme.red; thickness: 6; path: "M 32 63 A 26 26 0 0 1 68 63" }
    Curl { x: 28; y: 72; width: 44; style: "natural" }
}
