pragma ComponentBehavior: Bound
import QtQuick
import ui.people
import ui.videos.recording

// A thank-you for the camera: who speaks, the take, a look at it, a yes. Each step has a way back.
FocusScope {
    id: screen

    required property RecordView view
    required property FinderView finder
    readonly property var pages: ({ who: who, waiting: waiting, look: look, about: about, sent: sent })

    Keys.onEscapePressed: screen.view.back()

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.pages[screen.view.step] ?? stage
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component {
        id: who
        WhoIsIt {
            focus: true
            view: screen.view.asking
            finder: screen.finder
            style: "handlebar"
            title: qsTr("Who says thanks?")
            passText: qsTr("It is the card with your name and a code. Your name will stand below your film.")
            onLeaving: screen.view.back()
        }
    }
    Component {
        id: waiting
        RecordWaiting { focus: true; view: screen.view }
    }
    Component {
        id: stage
        RecordStage { focus: true; view: screen.view }
    }
    Component {
        id: look
        RecordLook { focus: true; view: screen.view }
    }
    Component {
        id: about
        RecordAbout { focus: true; view: screen.view }
    }
    Component {
        id: sent
        RecordSent { focus: true; view: screen.view }
    }
}
