pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.contest
import ui.people

// A judge at work: who they are, which contest, their list, one costume after the other.
FocusScope {
    id: screen

    required property JudgeView view
    required property FinderView finder
    readonly property var pages: ({ who: who, none: nothing, contests: contests, sheets: sheets, sheet: sheet, closed: nothing })

    Component.onCompleted: view.begin()
    Keys.onEscapePressed: screen.view.back()

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.pages[screen.view.step]
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component {
        id: who
        WhoIsIt {
            focus: true
            view: screen.view.asking
            finder: screen.finder
            style: "walrus"
            title: qsTr("Judges: who are you?")
            passText: qsTr("It is the card with your name and a code. Your points are yours alone until the vote is closed.")
            onLeaving: screen.view.signOut()
        }
    }
    Component {
        id: nothing
        JudgeOver { focus: true; view: screen.view }
    }
    Component {
        id: contests
        JudgeContests { focus: true; view: screen.view }
    }
    Component {
        id: sheets
        JudgeSheets { focus: true; view: screen.view }
    }
    Component {
        id: sheet
        JudgeSheet { focus: true; view: screen.view }
    }
}
