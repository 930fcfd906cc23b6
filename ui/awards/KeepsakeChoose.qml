pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// Which one? Every page as it will be printed.
PosterPage {
    id: page

    required property KeepsakeView view
    readonly property bool card: view.kind === "card"
    readonly property int across: Theme.portrait ? 2 : Math.min(choices.count, Math.max(2, Math.floor(width / (Theme.mm(62) * Theme.shout))))

    title: card ? qsTr("Choose your card") : qsTr("Choose your page")
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

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.across
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            id: choices
            model: page.view.choices
            KeepsakePicture {
                required property int index
                required property var model
                objectName: "choice" + index
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.mm(62)
                focus: index === 0
                text: model.name
                picture: model.picture
                onClicked: page.view.choose(model.key)
            }
        }
    }
}
