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
    readonly property bool own: view.step === "own"

    Component.onCompleted: {
        finder.clear()
        view.begin()
    }
    Keys.onEscapePressed: screen.view.done()

    Connections {
        target: screen.finder
        function onChosen(person: string) { screen.view.choose(person) }
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.own ? own : ask
    }
    Component {
        id: ask
        LookupAsk {
            focus: true
            view: screen.view
            finder: screen.finder
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
