pragma ComponentBehavior: Bound
import QtQuick
import ui.admin.hunt

// Hiding: a place is chosen once, then each scan puts a mustache there. No touch for each of them.
FocusScope {
    id: screen
    required property HidingView view
    focus: true

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.step === "place" ? choosing : screen.view.step === "type" ? typing : scanning
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component { id: choosing; HidingPlace { view: screen.view } }
    Component { id: scanning; HidingScan { view: screen.view } }
    Component { id: typing; HidingType { view: screen.view } }
}
