import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt

// The moment it is all about.
FocusScope {
    id: screen

    required property HuntView view

    readonly property bool low: height < Theme.mm(130)
    readonly property color fill: view.golden ? Theme.gold : Theme.red

    Component.onCompleted: celebrate()

    function celebrate() {
        landing.restart()
        confetti.fire()
    }

    Connections {
        target: screen.view
        function onWants(place: string) {
            if (place === "ticket" && !screen.view.correcting)
                screen.celebrate()
        }
    }
    Inks { id: inks; fill: screen.fill }
    PosterCanvas {
        anchors.fill: parent
        fill: screen.fill
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: screen.low ? 0 : Theme.gap

        DisplayText {
            objectName: "title"
            Layout.fillWidth: true
            text: screen.view.firstName === "" ? qsTr("Bravo!") : qsTr("Bravo, %1!").arg("\u2068" + screen.view.firstName + "\u2069")
            color: inks.text
            font.pixelSize: screen.low ? Theme.title : Theme.portrait ? Theme.giant : Theme.hero
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: 1
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            Accessible.role: Accessible.Heading
        }
        Item {
            id: stage
            Layout.fillWidth: true
            Layout.fillHeight: true

            TicketPaper {
                id: paper
                anchors.centerIn: parent
                width: Math.min(stage.width - Theme.mm(8), Theme.mm(300), stage.height * 3)
                height: Math.min(stage.height - width * 0.036, width * 1.1)
                rotation: -2
                ground: screen.fill
                TicketWords {
                    anchors.fill: parent
                    view: screen.view
                }
            }
        }
        Buttons {
            Layout.fillWidth: true
            low: screen.low
            buttons: [
                PosterButton {
                    objectName: "done"
                    focus: true
                    fill: inks.main
                    text: qsTr("Done")
                    onClicked: screen.view.done()
                },
                PosterButton {
                    objectName: "another"
                    fill: inks.second
                    text: qsTr("I have another")
                    onClicked: screen.view.another()
                },
                UndoButton {
                    objectName: "undo"
                    view: screen.view
                    fill: inks.text
                },
                PosterButton {
                    objectName: "correct"
                    outlined: true
                    fill: inks.text
                    enabled: screen.view.canCorrect
                    text: qsTr("Not you?")
                    onClicked: screen.view.correct()
                }
            ]
        }
    }
    Confetti {
        id: confetti
        anchors.fill: parent
    }
    ParallelAnimation {
        id: landing
        NumberAnimation { target: paper; property: "scale"; from: Theme.reducedMotion ? 1 : 1.25; to: 1; duration: Theme.calm; easing.type: Easing.OutBack }
        NumberAnimation { target: paper; property: "rotation"; from: Theme.reducedMotion ? -2 : -9; to: -2; duration: Theme.calm; easing.type: Easing.OutCubic }
        NumberAnimation { target: paper; property: "opacity"; from: 0; to: 1; duration: Theme.fade }
    }
}
