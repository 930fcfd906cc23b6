import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// Many winners at once: just drawn, called, or all of them at the end.
FocusScope {
    id: scene

    required property ShowView view
    readonly property bool low: height < Theme.mm(120)
    readonly property bool fresh: view.scene === "board"
    readonly property bool calling: view.scene === "missing"
    readonly property color fill: fresh ? Theme.red : Theme.paper
    readonly property color inkColor: Theme.onFill(fill)
    readonly property int marks: view.missing.count

    Component.onCompleted: {
        if (fresh && !view.still)
            confetti.fire()
    }
    Keys.onRightPressed: board.turn(Theme.rightToLeft ? -1 : 1)
    Keys.onLeftPressed: board.turn(Theme.rightToLeft ? 1 : -1)

    PosterCanvas {
        anchors.fill: parent
        fill: scene.fill
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.gap * 2
        spacing: Theme.gap

        GridLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: scene.calling ? Math.max(0, Theme.aloft - height - Theme.margin) : 0
            columns: scene.width < scene.height ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: 0

            DisplayText {
                objectName: "boardTitle"
                Layout.fillWidth: scene.width < scene.height || !words.visible
                Layout.maximumWidth: scene.width
                color: scene.inkColor
                font.pixelSize: scene.low || scene.calling ? Theme.title : Theme.hero
                fontSizeMode: Text.HorizontalFit
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                lineHeight: 1
                text: scene.fresh ? qsTr("%Ln winners!", "", scene.view.board.count)
                    : scene.calling ? qsTr("Is everybody here?") : qsTr("That is all!")
                Accessible.role: Accessible.Heading
            }
            BodyText {
                id: words
                objectName: "boardText"
                Layout.fillWidth: true
                visible: text !== "" && !scene.low
                color: scene.inkColor
                font.pixelSize: Theme.lead
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.mm(4.8)
                Layout.maximumHeight: Theme.mm(scene.width < scene.height ? 44 : 24)
                horizontalAlignment: scene.width < scene.height ? Text.AlignLeft : Text.AlignRight
                verticalAlignment: Text.AlignVCenter
                text: scene.calling ? qsTr("Touch who is not here, or says no. Only those prizes are drawn again.")
                    : scene.fresh ? scene.view.about.prize : qsTr("All prizes are drawn.")
            }
        }
        WinnerBoard {
            id: board
            objectName: "winnerBoard"
            Layout.fillWidth: true
            Layout.fillHeight: true
            view: scene.view
            touchable: scene.calling
            inkColor: scene.inkColor
            onChosen: card => mark.ask(card)
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            StageButtons {
                Layout.fillWidth: true
                buttons: [
                    PosterButton {
                        objectName: "goOn"
                        visible: scene.view.scene !== "all" && scene.marks === 0
                        fill: scene.fresh ? Theme.paper : Theme.teal
                        text: scene.calling ? qsTr("Everybody is here")
                            : scene.view.about.waiting > 0 ? qsTr("Next prize")
                            : scene.view.rule === "at-end" ? qsTr("Is everybody here?") : qsTr("All winners")
                        onClicked: scene.view.goOn()
                    },
                    PosterButton {
                        objectName: "drawAgain"
                        visible: scene.calling && scene.marks > 0
                        fill: Theme.red
                        text: qsTr("Draw these %Ln prizes again", "", scene.marks)
                        onClicked: again.open()
                    },
                    PosterButton {
                        objectName: "finish"
                        visible: scene.view.scene === "all"
                        fill: Theme.red
                        text: qsTr("Finish")
                        onClicked: end.open()
                    },
                    PosterButton {
                        objectName: "lookAgain"
                        visible: scene.view.scene === "all" && scene.view.rule === "at-end"
                        outlined: true
                        text: qsTr("Somebody is missing")
                        onClicked: scene.view.lookAgain()
                    }
                ]
            }
            IconButton {
                objectName: "pageBack"
                visible: board.pages > 1
                side: Theme.touch
                symbol: "back"
                text: qsTr("Page back")
                fill: scene.inkColor
                onClicked: board.turn(-1)
            }
            DisplayText {
                objectName: "pageNumber"
                visible: board.pages > 1
                Layout.preferredWidth: Theme.lead * 4
                color: scene.inkColor
                font.pixelSize: Theme.lead
                fontSizeMode: Text.HorizontalFit
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%L1 of %L2").arg(board.page + 1).arg(board.pages)
            }
            IconButton {
                objectName: "pageOn"
                visible: board.pages > 1
                side: Theme.touch
                symbol: "forward"
                text: qsTr("Page on")
                fill: scene.inkColor
                onClicked: board.turn(1)
            }
        }
    }
    Confetti {
        id: confetti
        anchors.fill: parent
        pieces: 40
    }
    MarkSheet {
        id: mark

        function ask(card: WinnerCard) {
            seat = card.seat
            name = card.name
            prize = card.prize
            why = card.why
            note = card.note
            open()
        }

        onMarked: (seat, why, note) => scene.view.missing.mark(seat, why, note)
        onUnmarked: seat => scene.view.missing.unmark(seat)
    }
    Sheet {
        id: again
        title: qsTr("Draw these %Ln prizes again?", "", scene.marks)
        body: qsTr("They are drawn all at once, from the same order as before. Everybody else keeps theirs, whatever happens.")
        buttons: [
            PosterButton {
                objectName: "confirmAgain"
                fill: Theme.red
                text: qsTr("Draw %Ln again", "", scene.marks)
                onClicked: {
                    again.close()
                    scene.view.drawAgain()
                }
            },
            PosterButton {
                objectName: "notAgain"
                outlined: true
                text: qsTr("Not yet")
                onClicked: again.close()
            }
        ]
    }
    Sheet {
        id: end
        title: qsTr("Finish the draw?")
        body: qsTr("The record is written. From then on nothing changes any more.")
        buttons: [
            PosterButton {
                objectName: "confirmFinish"
                fill: Theme.red
                text: qsTr("Write the record")
                onClicked: {
                    end.close()
                    scene.view.finish()
                }
            },
            PosterButton {
                objectName: "notFinish"
                outlined: true
                text: qsTr("Not yet")
                onClicked: end.close()
            }
        ]
    }
}
