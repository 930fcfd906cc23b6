import QtQuick
import ui.kit

Item {
    id: eye

    property bool shut: false
    property bool wide: false

    y: 43
    width: 8
    height: 8

    Slab { visible: !eye.shut && !eye.wide; anchors.centerIn: parent; width: 4.4; height: 5.4; radius: 2.2; color: Theme.ink }
    Slab { visible: eye.wide; anchors.fill: parent; radius: 4; color: Theme.paper; thickness: 1.4; stroke: Theme.ink }
    Slab { visible: eye.wide; anchors.centerIn: parent; width: 2.6; height: 2.6; radius: 1.3; color: Theme.ink }
    Drawn { visible: eye.shut; anchors.fill: undefined; width: 8; height: 8; path: "M 0.5 4 Q 4 7 7.5 4"; thickness: 1.6 }
}
