pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.videos

// The little cinema: its posters, and then the film.
FocusScope {
    id: screen

    required property CinemaView view

    Keys.onEscapePressed: screen.view.back()

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.step === "posters" ? posters : theatre
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component {
        id: posters
        CinemaPosters { focus: true; view: screen.view }
    }
    Component {
        id: theatre
        CinemaTheatre { focus: true; view: screen.view }
    }
}
