pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.videos

// What is on: a poster for each film and each message, and all of them one after the other.
PosterPage {
    id: page

    required property CinemaView view
    readonly property bool skipped: view.said === "skipped"
    readonly property bool thanked: view.said === "thanks"

    kicker: page.thanked ? "" : qsTr("The little cinema")
    title: page.thanked ? qsTr("Thank you for watching!") : qsTr("They say thank you")
    footer: [
        PosterButton {
            objectName: "playAll"
            visible: page.view.count > 0
            focus: true
            fill: Theme.red
            text: page.view.count === 1 ? qsTr("Play") : qsTr("Play all")
            detail: qsTr("%Ln minutes", "", Math.max(1, Math.round(page.view.length / 60000)))
            onClicked: page.view.playAll()
        },
        RowLayout {
            visible: wall.pages > 1
            spacing: Theme.gap

            IconButton {
                objectName: "pageBefore"
                side: Theme.touch
                symbol: Theme.rightToLeft ? "right" : "left"
                text: qsTr("The page before")
                onClicked: wall.turn(-1)
            }
            BodyText {
                Layout.fillWidth: true
                Layout.minimumWidth: implicitWidth
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Page %L1 of %L2").arg(wall.page + 1).arg(wall.pages)
            }
            IconButton {
                objectName: "pageNext"
                side: Theme.touch
                symbol: Theme.rightToLeft ? "left" : "right"
                text: qsTr("The next page")
                onClicked: wall.turn(1)
            }
        }
    ]

    BodyText {
        objectName: "cinemaSaid"
        Layout.fillWidth: true
        // Posters say it, too, where there is little room.
        visible: !(page.tight || Theme.textScale > 1.5) || page.view.said !== "" || page.view.count === 0
        color: page.skipped ? Theme.red : Theme.ink
        font.bold: page.skipped
        text: page.view.count === 0 ? qsTr("Soon you find films and messages of thanks here.")
            : page.skipped ? qsTr("This film does not want to play today. Pick another one!")
            : page.thanked ? qsTr("Tell somebody about it - or pick another one.")
            : page.view.count === 1 ? qsTr("Touch the poster to watch it.")
            : qsTr("Pick a poster, or watch all of them.")
    }
    CinemaWall {
        id: wall
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: least
        Layout.margins: Theme.mm(2)
        visible: page.view.count > 0
        model: page.view.posters
        onChosen: key => page.view.choose(key)
    }
    Mustache {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.margin
        visible: page.view.count === 0
        color: Theme.faded
    }
}
