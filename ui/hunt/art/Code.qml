import QtQuick
import ui.kit

// What looks like a code and is none.
Item {
    id: code

    readonly property list<int> squares: [1, 3, 7, 9, 11, 12, 13, 18, 20, 22, 25, 27, 29, 30, 32, 35]

    width: 18
    height: 18

    Repeater {
        model: code.squares
        Slab {
            required property int modelData
            x: (modelData % 6) * 3; y: Math.floor(modelData / 6) * 3; width: 3.1; height: 3.1; color: Theme.ink
        }
    }
    Repeater {
        model: [[0, 0], [12, 0], [0, 12]]
        Slab {
            required property var modelData
            x: modelData[0]; y: modelData[1]; width: 6; height: 6; color: Theme.ink
            Slab { x: 1.2; y: 1.2; width: 3.6; height: 3.6; color: Theme.card }
            Slab { x: 2.1; y: 2.1; width: 1.8; height: 1.8; color: Theme.ink }
        }
    }
}
