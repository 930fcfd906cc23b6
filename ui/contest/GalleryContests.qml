pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// Which contest? A tile for each, with its category and where it stands.
PosterPage {
    id: page

    required property GalleryView view
    readonly property list<color> fills: [Theme.red, Theme.teal, Theme.gold, Theme.ink]

    title: tiles.count === 0 ? qsTr("No contest yet") : qsTr("The costumes")
    footer: [
        PosterButton {
            objectName: "back"
            outlined: true
            focus: tiles.count === 0
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    ContestWords { id: words }
    BodyText {
        Layout.fillWidth: true
        visible: tiles.count === 0
        text: qsTr("Soon you see here who dresses up, and vote for whom you like best.")
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.portrait || Theme.textScale > 1.5 || tiles.count === 1 ? 1 : tiles.count > 4 ? 3 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            id: tiles
            model: page.view.contests
            PosterButton {
                id: tile
                required property int index
                required property string key
                required property string title
                required property string category
                required property string stage
                required property string until
                required property string opens

                objectName: "contest" + index
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                focus: index === 0
                fill: page.fills[Math.max(0, index) % page.fills.length]
                fontSize: Theme.title
                text: title
                detail: (category === "" ? "" : category + " · ") + words.state(stage, until, opens)
                mustacheStyle: tiles.count < 4 ? ["handlebar", "imperial", "dali"][index % 3] : ""
                onClicked: page.view.choose(tile.key)
            }
        }
    }
}
