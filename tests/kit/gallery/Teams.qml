import QtQuick
import ui.kit

NameFinder {
    anchors.fill: parent
    anchors.margins: Theme.margin
    teams: ["Support", "Sales", "Warehouse", "Night shift", "Field service in the north-east", "پشتیبانی", "Finance", "IT", "People"]
    byTeam: true
}
