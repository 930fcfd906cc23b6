pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.awards
import ui.people

// Somebody deserves an award: one question after the other, each with a way back.
FocusScope {
    id: screen

    required property NominateView view
    required property FinderView finder
    readonly property var pages: ({ who: who, whom: whom, free: free, title: title, why: why, sent: sent, enough: enough })

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
            style: "english"
            title: qsTr("First: who are you?")
            passText: qsTr("It is the card with your name and a code. The organizer sees who proposed an award, and nobody else does.")
            onLeaving: screen.view.back()
        }
    }
    Component {
        id: whom
        NominateWhom {
            focus: true
            view: screen.view
            finder: screen.finder
        }
    }
    Component {
        id: free
        NominateName { focus: true; view: screen.view }
    }
    Component {
        id: title
        NominateTitle { focus: true; view: screen.view }
    }
    Component {
        id: why
        NominateWhy { focus: true; view: screen.view }
    }
    Component {
        id: sent
        NominateSent { focus: true; view: screen.view }
    }
    Component {
        id: enough
        NominateSent { focus: true; view: screen.view; enough: true }
    }
}
