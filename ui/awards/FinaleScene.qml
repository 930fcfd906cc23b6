import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// All of them once more, page by page, and where to go from here.
CarpetScene {
    id: scene

    buttons: [
        PosterButton {
            objectName: "certificates"
            fill: Theme.gold
            fontSize: Theme.title
            text: qsTr("Certificates")
            onClicked: scene.view.certificates()
        },
        PosterButton {
            objectName: "finish"
            outlined: true
            fill: Theme.paper
            text: qsTr("Home")
            onClicked: scene.view.finish()
        },
        PosterButton {
            objectName: "stepBack"
            outlined: true
            fill: Theme.paper
            text: qsTr("Back")
            onClicked: scene.view.back()
        },
        PosterButton {
            objectName: "pageOn"
            visible: board.pages > 1
            outlined: true
            fill: Theme.paper
            text: qsTr("Page %L1 of %L2").arg(board.page + 1).arg(board.pages)
            onClicked: board.turn(1)
        }
    ]

    Component.onCompleted: {
        if (!view.still)
            confetti.fire()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: scene.stage.valance + Theme.gap
        anchors.bottomMargin: parent.height - scene.stage.floorY + Theme.gap
        anchors.leftMargin: scene.stage.side + Theme.margin
        anchors.rightMargin: scene.stage.side + Theme.margin
        spacing: Theme.gap

        Ribbon {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(Theme.mm(20 * Theme.shout), scene.stage.room * 0.16)
            text: qsTr("Give them all a hand!")
        }
        AwardBoard {
            id: board
            objectName: "board"
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: scene.view.rows
            inkColor: Theme.onFill(Theme.gold)
        }
    }
    Confetti {
        id: confetti
        anchors.fill: parent
        pieces: 40
    }
}
