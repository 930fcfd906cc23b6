import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// One winner, as a poster: the name as large as the wall allows.
FocusScope {
    id: scene

    required property ShowView view
    readonly property bool upright: width < height
    readonly property bool low: height < Theme.mm(120)
    readonly property color fill: [Theme.teal, Theme.red, Theme.gold][view.about.number % 3]
    readonly property color inkColor: Theme.onFill(fill)
    readonly property bool calls: view.rule === "at-once"
    readonly property bool ringing: view.call.running || view.call.over

    Component.onCompleted: {
        if (!view.still) {
            landing.restart()
            confetti.fire()
        }
    }

    PosterCanvas {
        anchors.fill: parent
        fill: scene.fill
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.gap * 2
        spacing: scene.low ? Theme.mm(1) : Theme.gap

        SeatHead {
            Layout.fillWidth: true
            view: scene.view
            inLine: !scene.upright
            inkColor: scene.inkColor
            kickerColor: scene.inkColor
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: scene.upright ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.margin

            Item {
                id: stage
                Layout.fillWidth: true
                Layout.fillHeight: true

                DrawPaper {
                    id: paper
                    anchors.centerIn: parent
                    width: stage.width - Theme.mm(6)
                    height: stage.height - width * 0.02 - Theme.mm(2)
                    rotation: -1

                    ColumnLayout {
                        anchors.fill: parent
                        spacing: 0

                        StruckNames {
                            Layout.fillWidth: true
                            view: scene.view
                            most: scene.low ? 1 : 2
                            inkColor: Theme.inkSoft
                        }
                        FarText {
                            objectName: "winnerName"
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.leftMargin: Theme.mm(4)
                            Layout.rightMargin: Theme.mm(4)
                            text: scene.view.about.name
                            Accessible.role: Accessible.Heading
                        }
                        DisplayText {
                            objectName: "winnerTeam"
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: scene.view.about.team
                            color: Theme.red
                            font.pixelSize: Math.min(scene.low ? Theme.lead : Theme.title, scene.height * 0.07)
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.mm(4.8)
                            maximumLineCount: 1
                            wrapMode: Text.NoWrap
                            elide: Text.ElideRight
                            lineHeight: 1
                            horizontalAlignment: Text.AlignHCenter
                        }
                        BodyText {
                            objectName: "winnerTicket"
                            Layout.fillWidth: true
                            text: qsTr("with ticket %1, rank %L2").arg("\u2066" + scene.view.about.ticket + "\u2069").arg(scene.view.about.rank)
                            color: Theme.teal
                            font.pixelSize: Math.min(Theme.lead, scene.height * 0.05)
                            font.bold: true
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.mm(4.8)
                            horizontalAlignment: Text.AlignHCenter
                        }
                    }
                }
            }
            CallRing {
                objectName: "callRing"
                Layout.preferredWidth: scene.upright ? scene.width * 0.5 : stage.height * 0.8
                Layout.fillHeight: !scene.upright
                Layout.preferredHeight: scene.upright ? scene.width * 0.5 : -1
                Layout.alignment: Qt.AlignHCenter
                visible: scene.ringing
                call: scene.view.call
                inkColor: scene.inkColor
            }
        }
        StageButtons {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "goOn"
                    fill: Qt.colorEqual(scene.inkColor, Theme.ink) ? Theme.ink : Theme.paper
                    fontSize: scene.low ? Theme.lead : Theme.title
                    text: scene.calls ? qsTr("Here!")
                        : scene.view.about.waiting > 0 ? qsTr("Next prize")
                        : scene.view.rule === "at-end" ? qsTr("Is everybody here?") : qsTr("All winners")
                    onClicked: scene.view.goOn()
                },
                PosterButton {
                    objectName: "call"
                    visible: scene.calls
                    outlined: true
                    fill: scene.inkColor
                    text: scene.view.call.running ? qsTr("Stop the clock") : qsTr("Call again: %L1 s").arg(scene.view.call.lasts)
                    onClicked: scene.view.call.running ? scene.view.call.stop() : scene.view.call.start()
                },
                PosterButton {
                    objectName: "notHere"
                    visible: scene.calls
                    outlined: true
                    fill: scene.inkColor
                    text: qsTr("Not here")
                    onClicked: gone.ask("ABSENT")
                },
                PosterButton {
                    objectName: "saysNo"
                    visible: scene.calls
                    outlined: true
                    fill: scene.inkColor
                    text: qsTr("Says no, thank you")
                    onClicked: gone.ask("DECLINED")
                }
            ]
        }
    }
    Confetti {
        id: confetti
        anchors.fill: parent
        pieces: 40
    }
    GoneSheet {
        id: gone
        name: scene.view.about.name
        onConfirmed: (why, reason) => scene.view.gone(why, reason)
    }
    ParallelAnimation {
        id: landing
        NumberAnimation { target: paper; property: "scale"; from: Theme.reducedMotion ? 1 : 1.6; to: 1; duration: Theme.calm; easing.type: Easing.InCubic }
        NumberAnimation { target: paper; property: "rotation"; from: Theme.reducedMotion ? -1 : 5; to: -1; duration: Theme.calm; easing.type: Easing.OutCubic }
        NumberAnimation { target: paper; property: "opacity"; from: 0; to: 1; duration: Theme.fade }
    }
}
