import QtQuick
import ui.kit
import ui.videos.player

// A moving picture as large as the room allows, in a print of its own; what lies over it goes inside.
Item {
    id: place

    required property Projector projector
    property bool mirrored: false
    property string name: ""
    default property alias over: room.data
    // Beside words that are taller: it stays where they begin.
    property bool atTop: false
    property real aspect: 16 / 9

    Rectangle {
        id: sheet
        anchors.horizontalCenter: parent.horizontalCenter
        y: place.atTop ? 0 : (parent.height - height) / 2
        width: Math.min(place.width, place.height * place.aspect)
        height: Math.min(place.height, width / place.aspect)
        radius: Theme.radius
        color: Theme.ink

        FilmItem {
            id: film
            objectName: "film"
            anchors { fill: parent; margins: Theme.line }
            fillColor: Theme.ink
            projector: place.projector
            transform: Scale { origin.x: film.width / 2; xScale: place.mirrored ? -1 : 1 }
            Accessible.role: Accessible.Graphic
            Accessible.name: place.name
        }
        Item {
            id: room
            anchors { fill: parent; margins: Theme.line }
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: "transparent"
            border { width: Theme.line; color: Theme.ink }
        }
    }
}
