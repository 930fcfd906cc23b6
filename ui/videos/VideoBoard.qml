pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.videos

// A video for the break room: the picture as large as it can be, and under it who speaks. Before a premiere, its title.
Rectangle {
    id: board
    required property LobbyView lobby
    property string startText: ""
    readonly property Screening screening: lobby.screening
    readonly property bool titled: lobby.step === "title"

    color: Theme.ink

    ColumnLayout {
        // The band at the head of the poster hides nothing of the picture.
        anchors { fill: parent; topMargin: Theme.mm(3.4) + Theme.line }
        spacing: 0

        Valance {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.mm(38)
            visible: Theme.portrait && !stage.message
        }
        FilmStage {
            id: stage
            objectName: "lobbyStage"
            Layout.fillWidth: true
            Layout.fillHeight: true
            screening: board.screening
        }
        Footlights {
            Layout.fillWidth: true
            visible: Theme.portrait && !stage.message
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.line
            color: Theme.gold
        }
        SpeakerStrip {
            id: strip
            objectName: "speakerStrip"
            Layout.fillWidth: true
            Layout.margins: Theme.mm(Theme.compact ? 4 : 6)
            // Of a message its ribbon says it.
            billed: stage.message ? null : board.screening.now
            startText: board.startText
        }
    }
    Loader {
        anchors.fill: parent
        active: board.titled
        sourceComponent: PremiereCard {
            billed: board.screening.coming
            seconds: board.lobby.seconds
        }
    }
}
