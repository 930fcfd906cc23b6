import QtQuick
import ui.kit

// It flies off, to be found by somebody else.
Picture {
    Drawn { path: "M 44 52 C 30 44 20 26 4 26 C 8 32 6 36 14 40 C 12 46 18 48 24 50 C 24 55 32 57 44 56 Z"; fill: Theme.card }
    Drawn { path: "M 56 52 C 70 44 80 26 96 26 C 92 32 94 36 86 40 C 88 46 82 48 76 50 C 76 55 68 57 56 56 Z"; fill: Theme.card }
    Curl { x: 22; y: 44; width: 56; style: "handlebar" }
    Drawn { path: "M 30 80 Q 50 92 70 80"; dashed: 2; stroke: Theme.gold; thickness: 2.4 }
    Drawn { path: "M 38 90 Q 50 97 62 90"; dashed: 2; stroke: Theme.gold; thickness: 2.4 }
}
