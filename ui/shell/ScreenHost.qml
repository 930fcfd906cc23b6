import QtQuick
import ui.kit

// Holds one screen; the next one slides in like a sheet of paper. A screen with a signal `back` goes back by it.
FocusScope {
    id: host
    required property var entry
    readonly property bool arriving: arrival.running
    objectName: "screenHost"
    signal back()
    focus: true
    clip: true

    onEntryChanged: {
        loader.setSource(Qt.resolvedUrl(entry[0]), entry[1])
        arrival.restart()
    }

    Loader {
        id: loader
        objectName: "screen"
        anchors.fill: parent
        focus: true
        onLoaded: (item as Item).forceActiveFocus()
    }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true
        function onBack() { host.back() }
    }
    ParallelAnimation {
        id: arrival
        NumberAnimation { target: loader; property: "opacity"; from: 0; to: 1; duration: Theme.reducedMotion ? Theme.fade : Theme.calm }
        NumberAnimation {
            target: loader.anchors; property: "topMargin"
            from: Theme.reducedMotion ? 0 : Theme.mm(5); to: 0
            duration: Theme.calm; easing.type: Easing.OutCubic
        }
    }
}
