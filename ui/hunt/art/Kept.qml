import QtQuick
import ui.kit

// An envelope, sealed by a mustache: kept until somebody decides.
Picture {
    Slab { x: 6; y: 26; width: 88; height: 58; radius: 3; color: Theme.card; thickness: 1.8; stroke: Theme.ink }
    Drawn { path: "M 7 82 L 40 54 M 93 82 L 60 54" ; thickness: 1.4 }
    Drawn { path: "M 7 28 L 50 62 L 93 28"; fill: Theme.paper; thickness: 1.8 }
    Slab { x: 36; y: 44; width: 28; height: 28; radius: 14; color: Theme.red; thickness: 1.6; stroke: Theme.ink }
    Curl { x: 40; y: 53; width: 20; style: "chevron"; color: Theme.card }
    Drawn { path: "M 50 2 L 50 16 M 44 11 L 50 17 L 56 11"; stroke: Theme.gold; thickness: 3 }
}
