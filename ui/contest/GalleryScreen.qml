pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.contest

// The gallery for those who want to look closer: contests, their costumes, one of them large, how it is decided.
FocusScope {
    id: screen

    required property GalleryView view
    readonly property var pages: ({ contests: contests, contest: contest, entry: entry, how: how })

    Keys.onEscapePressed: screen.view.back()

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.pages[screen.view.step]
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component {
        id: contests
        GalleryContests { focus: true; view: screen.view }
    }
    Component {
        id: contest
        GalleryContest { focus: true; view: screen.view }
    }
    Component {
        id: entry
        GalleryEntry { focus: true; view: screen.view }
    }
    Component {
        id: how
        GalleryHow { focus: true; view: screen.view }
    }
}
