pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.admin.awards

// One award. Nothing counts before "Save"; withdrawing asks why.
FocusScope {
    id: screen
    required property AwardView view
    focus: true

    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.withdrawal.asking ? whyPage : formPage
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component { id: formPage; AwardForm { view: screen.view } }
    Component { id: whyPage; AwardWithdraw { view: screen.view } }

    ProgressSheet {
        running: screen.view.running
        title: qsTr("Looking at the picture")
        cancelText: qsTr("Stop")
        onCancelled: screen.view.cancel()
    }
}
