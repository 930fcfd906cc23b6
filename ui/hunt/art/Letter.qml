import QtQuick
import ui.kit

// Words, and the gentleman reads them with wide eyes.
Picture {
    Face { eyes: "wide"; style: "natural"; y: -10 }
    Slab {
        x: 12; y: 74; width: 76; height: 26
        color: Theme.paper
        thickness: 1.6; stroke: Theme.ink
        Repeater {
            model: 3
            Slab {
                required property int index
                x: 7; y: 6 + index * 6; width: index === 2 ? 34 : 62; height: 2; color: Theme.ink
            }
        }
    }
}
