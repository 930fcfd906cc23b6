import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// Everybody, page by page, and where to go from here.
PodiumScene {
    id: scene

    buttons: [certificates, finish, stepBack, pageOn]

    PosterButton {
        id: certificates
        objectName: "certificates"
        fill: Theme.gold
        fontSize: Theme.title
        text: qsTr("Certificates")
        onClicked: scene.view.certificates()
    }
    PosterButton {
        id: finish
        objectName: "finish"
        outlined: true
        fill: Theme.paper
        text: qsTr("Home")
        onClicked: scene.view.finish()
    }
    PosterButton {
        id: pageOn
        objectName: "pageOn"
        visible: board.pages > 1
        outlined: true
        fill: Theme.paper
        text: qsTr("Page %L1 of %L2").arg(board.page + 1).arg(board.pages)
        onClicked: board.turn(1)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Ribbon {
            objectName: "listTitle"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(Theme.mm((text.length > 60 ? 26 : 18) * Theme.shout), scene.stage.room * 0.16)
            text: scene.view.title
        }
        PodiumBoard {
            id: board
            objectName: "board"
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: scene.view.rows
        }
    }
}
