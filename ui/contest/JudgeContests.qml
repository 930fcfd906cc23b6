pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// Which contest is judged.
PosterPage {
    id: page

    required property JudgeView view
    readonly property list<color> fills: [Theme.red, Theme.teal, Theme.gold, Theme.ink]

    kicker: view.name
    title: qsTr("What do you judge?")
    footer: [
        PosterButton {
            objectName: "signOut"
            outlined: true
            text: qsTr("Done for now")
            onClicked: page.view.signOut()
        }
    ]

    Repeater {
        model: page.view.contests
        PosterButton {
            id: tile
            required property int index
            required property string key
            required property string title
            required property string category

            objectName: "contest" + index
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            focus: index === 0
            fill: page.fills[Math.max(0, index) % page.fills.length]
            fontSize: Theme.title
            text: title
            detail: category
            onClicked: page.view.choose(tile.key)
        }
    }
}
