pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// Several votes are open: which one? Those that this voter is done with say so.
PosterPage {
    id: page

    required property BoothView view

    title: qsTr("Which vote?")
    footer: [
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.done()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.portrait ? 1 : Math.max(1, Math.floor(page.width / (Theme.mm(120) * Theme.textScale)))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: page.view.contests
            PosterButton {
                required property int index
                required property var model
                readonly property bool mine: model.state === "open"
                objectName: "contest" + index
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                focus: index === 0
                enabled: mine
                opacity: 1
                outlined: !mine
                fill: mine ? [Theme.red, Theme.teal, Theme.gold, Theme.ink][Math.max(0, index) % 4] : Theme.ink
                text: model.title
                detail: model.state === "voted" ? qsTr("You have voted here. Thank you!")
                    : model.state === "nothing" ? qsTr("There is nothing for you to choose here.")
                    : model.category
                onClicked: page.view.choose(model.id)
            }
        }
    }
}
