pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.admin.awards

// How certificates look. What is chosen is kept at once; a signature when it is saved.
FocusScope {
    id: screen
    required property AwardLookView view
    focus: true

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.signing > 0 ? signaturePage : lookPage
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component { id: lookPage; LookPage { view: screen.view } }
    Component { id: signaturePage; SignaturePage { view: screen.view } }

    ProgressSheet {
        running: screen.view.running
        title: qsTr("Looking at the picture")
        cancelText: qsTr("Stop")
        onCancelled: screen.view.cancel()
    }
}
