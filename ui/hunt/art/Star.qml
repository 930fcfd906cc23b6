import QtQuick
import ui.kit

Item {
    id: star

    property color fill: Theme.red

    width: 20
    height: 20

    Drawn {
        anchors.fill: undefined
        width: 20
        height: 20
        scale: star.width / 20
        transformOrigin: Item.TopLeft
        fill: star.fill
        thickness: 1.4
        path: "M 10 0 L 12.4 7 L 19.7 7 L 13.8 11.4 L 16 18.6 L 10 14.2 L 4 18.6 L 6.2 11.4 L 0.3 7 L 7.6 7 Z"
    }
}
