pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.videos

// What became of the films that were chosen: which are in the playlist, which are not, why, and what to do.
FocusScope {
    id: screen
    required property VideoBringView view
    focus: true

    Component.onCompleted: view.read()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Videos")
        title: screen.view.running ? qsTr("Bringing in %Ln films", "", screen.view.total)
            : screen.view.total === 1 ? (screen.view.ready === 1 ? qsTr("It is in the playlist.") : qsTr("It is not in the playlist."))
            : qsTr("%L1 of %L2 are in the playlist.").arg(screen.view.ready).arg(screen.view.total)
        footer: [
            PosterButton {
                objectName: "done"
                focus: true
                fill: Theme.red
                text: qsTr("To the playlist")
                onClicked: screen.view.back()
            },
            PosterButton {
                objectName: "more"
                outlined: true
                text: qsTr("Bring in more")
                onClicked: screen.view.ask()
            }
        ]

        Repeater {
            model: screen.view.rows
            VideoAnswer {
                Layout.fillWidth: true
                onConverted: key => screen.view.convert(key)
                onOpened: key => screen.view.open(key)
            }
        }
        Item { Layout.fillHeight: true }
    }
    ProgressSheet {
        running: screen.view.running
        title: qsTr("Bringing in %Ln films", "", screen.view.total)
        text: qsTr("Each is copied and looked at. Leave the stick where it is.")
        done: screen.view.percent
        total: 100
        cancelText: qsTr("Stop")
        onCancelled: screen.view.stop()
    }
    ProgressSheet {
        running: screen.view.converting
        title: qsTr("Converting the film")
        text: qsTr("This takes about as long as the film itself. It is done only once.")
        done: screen.view.percent
        total: 100
        cancelText: qsTr("Stop")
        onCancelled: screen.view.stopConverting()
    }
}
