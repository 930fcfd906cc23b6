pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.admin.corrections

// One person, piece or ticket, and the steps of putting it right.
FocusScope {
    id: screen
    required property FixView view
    focus: true

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.step === "choose" ? choose
            : screen.view.step === "compare" ? compare
            : screen.view.step === "reason" ? reason : card
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component { id: card; FixCard { view: screen.view } }
    Component { id: choose; FixChoose { view: screen.view } }
    Component { id: compare; FixCompare { view: screen.view } }
    Component { id: reason; FixReason { view: screen.view } }

    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.retell() }
    }
}
