pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// Which award? A handful of ideas, one's own words, or whatever the organizer finds.
PosterPage {
    id: page

    required property NominateView view

    kicker: qsTr("For %1").arg("\u2068" + view.recipient + "\u2069")
    title: qsTr("Which award?")
    footer: [
        PosterButton {
            objectName: "moreIdeas"
            fill: Theme.teal
            visible: own.text.trim() === ""
            text: qsTr("Other ideas")
            onClicked: page.view.moreIdeas()
        },
        PosterButton {
            objectName: "ownTitle"
            fill: Theme.red
            visible: own.text.trim() !== ""
            text: qsTr("Next")
            onClicked: page.takeOwn()
        },
        PosterButton {
            objectName: "noTitle"
            outlined: true
            visible: own.text.trim() === ""
            text: qsTr("You choose one")
            onClicked: page.view.chooseTitle("")
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]
    function takeOwn() {
        own.doneTyping()
        view.chooseTitle(own.text)
    }

    TextEntry {
        id: own
        objectName: "own"
        Layout.fillWidth: true
        placeholder: qsTr("Your own words")
        maximumLength: page.view.longestTitle
        onAccepted: if (text.trim() !== "") page.takeOwn()
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !page.tight
        columns: Math.max(1, Math.floor(page.width / (Theme.mm(96) * Theme.textScale)))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: page.view.ideas
            PosterButton {
                required property int index
                required property string modelData
                objectName: "idea" + index
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: index === 0
                fill: [Theme.red, Theme.gold, Theme.teal, Theme.ink][(index + Math.floor(index / 4) * 3) % 4]
                text: modelData
                onClicked: page.view.chooseTitle(modelData)
            }
        }
    }
}
