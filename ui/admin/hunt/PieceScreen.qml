pragma ComponentBehavior: Bound
import QtQuick
import ui.admin.hunt

// One mustache, or the place it is hidden in from now on. A new print lies over both.
FocusScope {
    id: screen
    required property PieceListView view
    required property PiecesView sheets
    property bool picking: false
    focus: true

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.picking ? places : piece
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component {
        id: piece
        PieceFacts {
            view: screen.view
            onElsewhere: screen.picking = true
        }
    }
    Component {
        id: places
        PlacePicker {
            kicker: qsTr("Mustaches")
            title: qsTr("Where does %1 lie now?").arg("\u2066" + screen.view.piece + "\u2069")
            model: screen.view.places
            onChosen: key => {
                screen.view.hideIn(key)
                screen.picking = false
            }
            onCancelled: screen.picking = false
        }
    }
    SheetMaking { view: screen.sheets }
}
