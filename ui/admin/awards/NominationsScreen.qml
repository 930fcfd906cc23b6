pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// What visitors proposed. One of them fills the page: it becomes an award, or it is declined.
FocusScope {
    id: screen
    required property AwardNominationsView view
    focus: true

    Component.onCompleted: view.read()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.looking ? onePage : listPage
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component { id: listPage; NominationList { view: screen.view } }
    Component { id: onePage; NominationPage { view: screen.view } }
}
