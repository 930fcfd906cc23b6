import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// Those on one place, side by side where they share it.
PodiumScene {
    id: scene

    onText: view.place > 1 ? qsTr("Next place") : qsTr("The podium")
    buttons: [onward, stepBack, pageOn]

    PosterButton {
        id: pageOn
        objectName: "pageOn"
        visible: board.pages > 1
        outlined: true
        fill: Theme.paper
        text: qsTr("Page %L1 of %L2").arg(board.page + 1).arg(board.pages)
        onClicked: board.turn(1)
    }
    Component.onCompleted: {
        if (view.still)
            return
        landing.restart()
        if (view.place === 1)
            confetti.fire()
    }

    function said(): string {
        const n = view.sharing
        switch (view.place) {
        case 1: return n > 1 ? qsTr("%Ln share first place", "", n) : qsTr("First place")
        case 2: return n > 1 ? qsTr("%Ln share second place", "", n) : qsTr("Second place")
        default: return n > 1 ? qsTr("%Ln share third place", "", n) : qsTr("Third place")
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: scene.low ? Theme.mm(1) : Theme.gap

        Ribbon {
            objectName: "placeRibbon"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(Theme.mm(26 * Theme.shout), scene.stage.room * 0.18)
            fill: scene.view.place === 1 ? Theme.red : Theme.gold
            text: scene.said()
        }
        PodiumBoard {
            id: board
            objectName: "board"
            Layout.fillWidth: true
            Layout.fillHeight: true
            pictured: true
            rows: scene.view.rows
        }
    }
    Confetti {
        id: confetti
        anchors.fill: parent
        pieces: 40
    }
    ParallelAnimation {
        id: landing
        NumberAnimation { target: board; property: "scale"; from: Theme.reducedMotion ? 1 : 1.4; to: 1; duration: Theme.calm; easing.type: Easing.InCubic }
        NumberAnimation { target: board; property: "opacity"; from: 0; to: 1; duration: Theme.fade }
    }
}
