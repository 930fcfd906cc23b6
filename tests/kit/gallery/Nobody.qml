import QtQuick
import ui.kit

NameFinder {
    anchors.fill: parent
    anchors.margins: Theme.margin
    focus: true
    teams: ["Support", "Sales"]
    searchText: "xqz"
    // Somebody came by touch.
    Component.onCompleted: Theme.keyboard = false
}
