pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.admin.contest

// The judges of a contest: the list, somebody to name, one of them.
FocusScope {
    id: screen
    required property ContestJudgesView view
    focus: true

    Component.onCompleted: view.read()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.step === "list" ? list : screen.view.step === "find" ? find : one
    }
    Component {
        id: list
        JudgeList { view: screen.view }
    }
    Component {
        id: find
        JudgeFind { view: screen.view }
    }
    Component {
        id: one
        JudgeOne { view: screen.view }
    }
}
