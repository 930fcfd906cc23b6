pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import ui.kit

// Five stars to press; as many as are given are lit.
Row {
    id: row

    property int count: 0
    property bool still: false
    // The keyboard walks through its stars; in a list it walks through the list.
    property bool walked: true
    property int side: Theme.mm(12)
    property color lit: Theme.gold
    property color ground: Theme.ink

    signal given(int stars)

    spacing: Math.max(0, Math.min(Theme.gap, (width - 5 * side) / 4))

    Repeater {
        model: 5
        AbstractButton {
            id: star
            required property int index
            readonly property int stars: index + 1
            readonly property bool on: stars <= row.count
            objectName: "star" + stars
            width: row.side
            height: row.side
            enabled: !row.still
            focusPolicy: row.walked ? Qt.StrongFocus : Qt.NoFocus
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%Ln stars", "", stars)
            Accessible.onPressAction: click()
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: row.given(stars)

            contentItem: Item {
                Symbol {
                    anchors.fill: parent
                    name: "star"
                    color: star.on ? row.ground : Theme.faded
                }
                Symbol {
                    anchors.fill: parent
                    anchors.margins: parent.width * 0.12
                    name: "star"
                    visible: star.on
                    color: row.lit
                }
                FocusRing { shown: star.activeFocus; reach: 0 }
            }
            scale: down ? 0.9 : 1
        }
    }
}
