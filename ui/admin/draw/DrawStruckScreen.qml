pragma ComponentBehavior: Bound
import QtQuick
import ui.admin.draw

// Who may not win: the list, somebody to add, the reason.
FocusScope {
    id: screen
    required property DrawStruckView view
    focus: true

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.step === "list" ? list : screen.view.step === "find" ? find : reason
    }
    Component {
        id: list
        StruckList { view: screen.view }
    }
    Component {
        id: find
        StruckFind { view: screen.view }
    }
    Component {
        id: reason
        StruckReason { view: screen.view }
    }
}
