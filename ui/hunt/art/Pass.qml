import QtQuick
import ui.kit

// A small ticket with its bite on both sides.
Item {
    width: 40
    height: 20

    Drawn {
        fill: Theme.card
        path: "M 2 0 L 38 0 Q 40 0 40 2 L 40 7 A 3 3 0 0 0 40 13 L 40 18 Q 40 20 38 20 L 2 20 Q 0 20 0 18 L 0 13 A 3 3 0 0 0 0 7 L 0 2 Q 0 0 2 0 Z"
    }
    Curl { x: 9; y: 5.5; width: 22; height: 9; color: Theme.red }
}
