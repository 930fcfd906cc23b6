import QtQuick
import ui.kit

// Which blocks stand out on a page of this fill.
QtObject {
    property color fill: Theme.paper
    readonly property bool onPaper: Qt.colorEqual(fill, Theme.paper) || Qt.colorEqual(fill, Theme.gold)
    readonly property color text: Theme.onFill(fill)
    readonly property color main: onPaper ? Theme.ink : Theme.paper
    readonly property color second: onPaper ? Theme.teal : Theme.gold
}
