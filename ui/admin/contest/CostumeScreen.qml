pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.admin.contest

// One costume; or why it is withdrawn.
FocusScope {
    id: screen
    required property ContestEntryView view
    focus: true

    Component.onCompleted: {
        view.read()
        view.photos.look()
    }
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.asking ? why : form
    }
    Component {
        id: form
        CostumeForm { view: screen.view }
    }
    Component {
        id: why
        CostumeWithdraw { view: screen.view }
    }
    ProgressSheet {
        running: screen.view.photos.running
        title: qsTr("Looking at the photo")
        cancelText: qsTr("Stop")
        onCancelled: screen.view.photos.cancel()
    }
}
