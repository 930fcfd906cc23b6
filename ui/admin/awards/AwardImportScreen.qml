pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.admin.awards

// Awards from a file: chosen, looked at, then all at once. Nothing is made before the last button.
FocusScope {
    id: screen
    required property AwardImportView view
    focus: true

    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.step === "start" ? startPage : lookPage
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component { id: startPage; AwardImportStart { view: screen.view } }
    Component { id: lookPage; AwardImportLook { view: screen.view } }

    ProgressSheet {
        running: screen.view.running
        title: qsTr("Reading your list")
        text: qsTr("Nothing is changed by that.")
        done: screen.view.percent
        total: screen.view.percent > 0 ? 100 : 0
        cancelText: qsTr("Stop")
        onCancelled: screen.view.stop()
    }
}
