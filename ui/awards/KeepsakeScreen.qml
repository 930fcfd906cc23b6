pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.awards

// A card or a page to color: choose one, write on it, look at it, print it.
FocusScope {
    id: screen

    required property KeepsakeView view

    Keys.onEscapePressed: screen.view.back()

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.step === "choose" ? choose : screen.view.step === "words" ? words : look
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component {
        id: choose
        KeepsakeChoose { focus: true; view: screen.view }
    }
    Component {
        id: words
        KeepsakeWords { focus: true; view: screen.view }
    }
    Component {
        id: look
        KeepsakeLook { focus: true; view: screen.view }
    }
}
