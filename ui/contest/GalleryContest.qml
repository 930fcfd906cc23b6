pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// One contest: its costumes on the wall, page by page; after the reveal its winners first.
PosterPage {
    id: page

    required property GalleryView view
    readonly property ContestCard card: view.chosen
    readonly property bool won: card.stage === "revealed"
    property bool everybody: false
    readonly property bool podium: won && !everybody

    kicker: card.category
    title: card.title
    corner: [
        PosterButton {
            objectName: "back"
            outlined: true
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]
    footer: [
        PosterButton {
            objectName: "vote"
            visible: page.card.stage === "open" && page.card.count > 0
            focus: visible
            fill: Theme.red
            text: qsTr("Vote")
            onClicked: page.view.vote()
        },
        PosterButton {
            objectName: "everybody"
            visible: page.won
            focus: page.won
            fill: Theme.red
            text: page.everybody ? qsTr("The winners") : qsTr("All costumes")
            onClicked: page.everybody = !page.everybody
        },
        PosterButton {
            objectName: "how"
            outlined: true
            text: qsTr("How is it decided?")
            onClicked: page.view.how()
        },
        PosterButton {
            objectName: "judge"
            visible: page.card.stage === "open" && page.card.judges > 0
            outlined: true
            text: qsTr("I am a judge")
            onClicked: page.view.judge()
        }
    ]

    ContestWords { id: words }
    BodyText {
        objectName: "state"
        Layout.fillWidth: true
        visible: !page.podium
        color: Theme.red
        font.bold: true
        text: words.state(page.card.stage, page.card.until, page.card.opens)
            + (page.card.stage === "open" && page.card.voted > 0 ? " · " + qsTr("%Ln voted", "", page.card.voted) : "")
    }
    BodyText {
        objectName: "nobody"
        Layout.fillWidth: true
        visible: page.card.count === 0
        text: qsTr("Nobody takes part at the moment.")
    }
    WinnersWall {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.mm(70)
        visible: page.podium
        model: page.card.podium
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.mm(70)
        visible: !page.podium && page.card.count > 0
        spacing: Theme.gap

        IconButton {
            objectName: "pageBefore"
            visible: wall.pages > 1
            symbol: Theme.rightToLeft ? "right" : "left"
            text: qsTr("The page before")
            onClicked: wall.turn(-1)
        }
        GalleryWall {
            id: wall
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.mm(2)
            model: page.card.entries
            onChosen: number => page.view.look(number)
        }
        IconButton {
            objectName: "pageNext"
            visible: wall.pages > 1
            symbol: Theme.rightToLeft ? "left" : "right"
            text: qsTr("The next page")
            onClicked: wall.turn(1)
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: wall.pages > 1 && !page.podium
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Page %L1 of %L2").arg(wall.page + 1).arg(wall.pages)
    }
}
