import QtQuick

// Room for one name in the list: the row and the gap after it, on the side where the line goes on.
Item {
    id: cell

    required property string name
    required property string team
    required property string key
    property int gap: 0
    property bool here: false

    signal clicked()

    NameRow {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: cell.gap
        anchors.bottomMargin: Theme.gap
        name: cell.name
        team: cell.team
        here: cell.here
        onClicked: cell.clicked()
    }
}
