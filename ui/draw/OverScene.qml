import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw
import ui.admin.printing

// The record is written: by what it is known, and where everybody can check it.
FocusScope {
    id: scene

    required property ShowView view
    required property PrintOfferView offer
    readonly property bool upright: width < height
    readonly property bool low: height < Theme.mm(120)

    PosterCanvas { anchors.fill: parent; fill: Theme.teal }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.gap * 2
        spacing: Theme.gap

        DisplayText {
            objectName: "overTitle"
            Layout.fillWidth: true
            color: Theme.paper
            font.pixelSize: Math.min(Theme.hero, scene.height * 0.08)
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: 1
            lineHeight: 1
            text: qsTr("The record is written.")
            Accessible.role: Accessible.Heading
        }
        DrawPaper {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: scene.height * 0.2

            ColumnLayout {
                anchors.fill: parent
                spacing: 0

                FarText {
                    objectName: "recordStart"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: "\u2066" + (scene.view.recordHash[0] ?? "") + "\u2069"
                    largest: Theme.mm(70)
                }
                BodyText {
                    objectName: "recordRest"
                    Layout.fillWidth: true
                    text: "\u2066" + scene.view.recordHash.slice(1).join(" ") + "\u2069"
                    horizontalAlignment: Text.AlignHCenter
                    visible: scene.height > Theme.mm(150) * Theme.textScale
                    Accessible.ignored: true
                }
            }
        }
        BodyText {
            objectName: "check"
            Layout.fillWidth: true
            color: Theme.paper
            font.pixelSize: Theme.lead
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.mm(4.8)
            Layout.maximumHeight: scene.height * (scene.upright ? 0.3 : 0.15)
            text: scene.view.papers.working ? qsTr("The paper is being drawn...")
                : qsTr("Write these eight down, or take a picture. Publish the draw: with that folder and the sheet of the beginning, anybody can check at home that nobody chose the winners.")
        }
        StageButtons {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "publish"
                    visible: !scene.view.rehearsal
                    fill: Theme.gold
                    text: qsTr("Publish")
                    onClicked: scene.view.publish()
                },
                PosterButton {
                    objectName: "winnersPaper"
                    outlined: true
                    fill: Theme.paper
                    enabled: !scene.view.papers.working
                    text: qsTr("Winners' sheet")
                    onClicked: scene.view.papers.winners()
                },
                PosterButton {
                    objectName: "slipsPaper"
                    outlined: true
                    fill: Theme.paper
                    enabled: !scene.view.papers.working
                    text: qsTr("Claim slips")
                    onClicked: scene.view.papers.slips()
                },
                PosterButton {
                    objectName: "leave"
                    fill: Theme.paper
                    text: qsTr("Leave the stage")
                    onClicked: scene.view.leave()
                }
            ]
        }
    }
    PaperReady {
        id: ready
        offer: scene.offer
        title: qsTr("The paper is ready.")
        body: qsTr("It is in prints/%1").arg("\u2066" + scene.offer.file + "\u2069")
        onDone: scene.view.papers.forget()
    }
    Connections {
        target: scene.view.papers
        function onChanged() {
            if (scene.view.papers.made !== "")
                ready.open()
        }
    }
}
