import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.videos

// The playlist in its order, what waits for a yes, what was taken out. Without any: what can be here, and the way to it.
FocusScope {
    id: screen
    required property VideosView view
    readonly property bool none: view.count + view.waiting + view.removed === 0
    focus: true

    Component.onCompleted: view.read()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.view.count === 0 ? qsTr("Thanks that can be watched") : qsTr("%Ln videos", "", screen.view.count)
        footer: [
            PosterButton {
                objectName: "bringIn"
                fill: Theme.red
                text: qsTr("Bring in films")
                onClicked: screen.view.bringIn()
            },
            PosterButton {
                objectName: "writeMessage"
                fill: Theme.teal
                text: qsTr("Write a message")
                onClicked: screen.view.write()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        ChoiceField {
            objectName: "shelves"
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: screen.view.waiting > 0 || screen.view.removed > 0
            current: screen.view.shelf
            options: [
                { key: "playlist", text: qsTr("Playlist") },
                ...(screen.view.waiting > 0 ? [{ key: "waiting", text: qsTr("%Ln wait for your yes", "", screen.view.waiting) }] : []),
                ...(screen.view.removed > 0 ? [{ key: "removed", text: qsTr("%Ln taken out", "", screen.view.removed) }] : [])
            ]
            onChosen: key => screen.view.show(key)
        }
        VideoUndo {
            Layout.fillWidth: true
            text: Theme.language !== "" ? screen.view.lastChange : ""
            onActed: screen.view.undo()
        }
        VideoList {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count > 0
            focus: visible
            name: qsTr("Videos")
            model: screen.view.rows
            movable: screen.view.shelf === "playlist" && list.count > 1
            onChosen: key => screen.view.open(key)
            onMoved: (key, to) => screen.view.move(key, to)
        }
        BodyText {
            Layout.fillWidth: true
            visible: list.count === 0
            text: screen.none
                ? qsTr("Leaders and customers say thanks: as films from a stick, or as a few written words that become a card of their own. They play by themselves when nobody is here, and on request in the cinema.")
                : qsTr("Nothing in the playlist. Bring in films, or write a message.")
        }
        Mustache {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.mm(20)
            visible: list.count === 0
            style: "english"
            color: Theme.teal
        }
    }
}
