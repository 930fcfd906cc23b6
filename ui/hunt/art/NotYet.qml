import QtQuick
import ui.kit

// The gentleman is still asleep.
Picture {
    Drawn { path: "M 20 4 A 17 17 0 1 0 33 31 A 14 14 0 1 1 20 4 Z"; fill: Theme.gold; stroke: Theme.ink; thickness: 1.4 }
    Face { eyes: "shut"; hat: "night"; felt: Theme.red; style: "natural"; y: 6 }
    Repeater {
        model: 3
        DisplayText {
            required property int index
            text: "z"
            color: Theme.card
            font.pixelSize: 10 + index * 5
            x: 82 + index * 4
            y: 28 - index * 13
        }
    }
}
