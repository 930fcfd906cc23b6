pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.admin.people

// Bringing in a list, step by step; nothing is written before its last button.
FocusScope {
    id: screen
    required property ImportView view
    required property ExportView out
    focus: true

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.looking !== "" ? linesPage
            : screen.view.step === "look" ? lookPage
            : screen.view.step === "wrong" ? wrongPage
            : screen.view.step === "done" ? donePage : startPage
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component { id: startPage; ImportStart { view: screen.view; out: screen.out } }
    Component { id: wrongPage; ImportWrong { view: screen.view } }
    Component { id: lookPage; ImportLook { view: screen.view } }
    Component { id: linesPage; ImportLines { view: screen.view } }
    Component { id: donePage; ImportDone { view: screen.view } }

    ProgressSheet {
        running: screen.view.running
        title: qsTr("Reading your list")
        text: qsTr("Nothing is changed by that.")
        done: screen.view.percent
        total: screen.view.percent > 0 ? 100 : 0
        cancelText: qsTr("Stop")
        onCancelled: screen.view.stop()
    }
    ProgressSheet {
        running: screen.out.running
        title: qsTr("Writing the list")
        cancelText: qsTr("Stop")
        onCancelled: screen.out.cancel()
    }
}
