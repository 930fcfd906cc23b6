pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.admin.contest

// A vote from the desk: how far it is while it is open; after the close its result, once somebody decided to look.
FocusScope {
    id: screen
    required property ContestResultPanels view
    readonly property ContestResultView result: view.result
    focus: true

    Connections {
        target: Theme
        function onLanguageChanged() {
            screen.result.read()
            screen.view.awards.read()
        }
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: ({
            look: look, off: off, places: places, count: count, weight: weight, methods: methods, lot: lot,
            share: share, awards: awards
        })[screen.result.page] ?? waiting
    }
    Component { id: waiting; ResultWaiting { view: screen.result } }
    Component { id: off; ResultOff { view: screen.result } }
    Component { id: look; ResultLook { view: screen.result } }
    Component { id: places; ResultPlaces { view: screen.result } }
    Component { id: count; ResultCount { view: screen.result } }
    Component { id: weight; ResultWeight { view: screen.result } }
    Component { id: methods; ResultMethods { view: screen.result } }
    Component { id: lot; ResultLot { view: screen.result; lot: screen.view.lot } }
    Component { id: share; ResultShare { view: screen.result; share: screen.view.share } }
    Component { id: awards; ResultAwards { view: screen.result; awards: screen.view.awards } }
}
