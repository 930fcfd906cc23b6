pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.videos
import ui.videos.player

// Where films and written messages are shown, and under them what is said. Takes no touch.
Item {
    id: stage
    required property Screening screening
    property bool captioned: true
    // So much at the lower edge belongs to controls.
    property real lift: 0
    property alias fillColor: film.fillColor
    // Where the picture is; all of the stage for a message.
    readonly property rect picture: message || film.contentRect.height <= 0 ? Qt.rect(0, 0, width, height) : film.contentRect
    readonly property bool message: screening.now.kind === "message"

    FilmItem {
        id: film
        objectName: "film"
        anchors.fill: parent
        fillColor: Theme.ink
        projector: stage.screening.reel.projector
        Accessible.role: Accessible.Graphic
        Accessible.name: stage.screening.now.name
    }
    CaptionBand {
        objectName: "captions"
        x: film.contentRect.x
        y: film.contentRect.y
        width: film.contentRect.width
        height: film.contentRect.height
        text: stage.captioned && !stage.message ? stage.screening.caption : ""
        language: stage.screening.captionLanguage
        lift: Math.max(0, stage.lift - (stage.height - y - height))
    }
    Loader {
        anchors.fill: parent
        active: stage.message
        sourceComponent: MessageCard {
            occasion: stage.screening.now.id
            text: stage.screening.now.line
            speaker: stage.screening.now.speaker
            role: stage.screening.now.role
            organization: stage.screening.now.organization
            lift: stage.lift
        }
    }
}
