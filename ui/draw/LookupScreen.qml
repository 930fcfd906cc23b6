pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.draw
import ui.people

// "Was I in?": a name, a pass, or a name and its PIN; then all that the frozen lists say about this one visitor.
FocusScope {
    id: screen

    required property LookupView view
    required property FinderView finder
    readonly property bool own: view.shown

    Component.onCompleted: view.begin()
    Keys.onEscapePressed: screen.view.done()

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.own ? own : ask
    }
    Component {
        id: ask
        WhoIsIt {
            focus: true
            view: screen.view.asking
            finder: screen.finder
            title: qsTr("Was I in the draw?")
            passText: qsTr("It is the card with your name and a code. Then you see your tickets in the draw, and nobody else does.")
            onLeaving: screen.view.done()
        }
    }
    Component {
        id: own
        LookupOwn {
            focus: true
            view: screen.view
        }
    }
}
