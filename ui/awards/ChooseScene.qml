import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// Any award, for the presenter: by number and title. Who gets it stands nowhere before its time.
FocusScope {
    id: scene

    required property RedCarpetView view
    signal done

    Keys.onEscapePressed: done()

    PosterPage {
        anchors.fill: parent
        focus: true
        title: qsTr("Which award comes next?")
        footer: [
            PosterButton {
                objectName: "backToStage"
                text: qsTr("Back to the stage")
                onClicked: scene.done()
            },
            PosterButton {
                objectName: "pageBack"
                visible: board.pages > 1
                outlined: true
                text: qsTr("Back a page")
                onClicked: board.turn(-1)
            },
            PosterButton {
                objectName: "pageOn"
                visible: board.pages > 1
                outlined: true
                text: qsTr("Page %L1 of %L2").arg(board.page + 1).arg(board.pages)
                onClicked: board.turn(1)
            }
        ]

        AwardBoard {
            id: board
            objectName: "chooser"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.mm(44)
            focus: true
            touchable: true
            rows: scene.view.rows
            onChosen: serial => {
                scene.view.jump(serial)
                scene.done()
            }
        }
    }
}
