import QtQuick
import ui.kit

// A wink, and the ticket that is already in the pocket.
Picture {
    Face { eyes: "wink"; style: "dali"; felt: Theme.gold; y: -4 }
    Drawn { fill: Theme.ink; path: "M 18 100 Q 22 84 50 84 Q 78 84 82 100 Z" }
    Pass { x: 52; y: 76; rotation: -12 }
}
