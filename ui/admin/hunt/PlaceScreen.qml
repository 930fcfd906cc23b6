pragma ComponentBehavior: Bound
import QtQuick
import ui.admin.hunt

// One place: its words, what lies there, its turn in the walk. Or where its mustaches go before it is removed.
FocusScope {
    id: screen
    required property PlacesView view
    property bool moving: false
    focus: true

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.moving ? picking : editing
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component {
        id: editing
        PlaceForm {
            view: screen.view
            onEmptied: screen.moving = true
        }
    }
    Component {
        id: picking
        PlacePicker {
            kicker: qsTr("Hiding")
            title: qsTr("Where do its mustaches go?")
            model: screen.view.others
            onChosen: key => screen.view.removeTo(key)
            onCancelled: screen.moving = false
        }
    }
}
