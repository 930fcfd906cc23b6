import QtQuick
import ui.kit

NameFinder {
    anchors.fill: parent
    anchors.margins: Theme.margin
    focus: true
    teams: ["Support", "Sales"]
    searchText: "xqz"
}
