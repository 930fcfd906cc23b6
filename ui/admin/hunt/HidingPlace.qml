pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.hunt

// The start of a round: who hides, and where.
PosterPage {
    id: page
    required property HidingView view
    readonly property bool early: view.kind === "no-place"

    kicker: qsTr("Hiding")
    title: list.count === 0 ? qsTr("Where can a mustache hide?") : qsTr("Where are you now?")
    footer: [
        PosterButton {
            objectName: "newPlace"
            fill: Theme.red
            text: qsTr("New place")
            onClicked: page.view.newPlace()
        },
        PosterButton {
            objectName: "places"
            visible: list.count > 0
            fill: Theme.teal
            text: qsTr("Arrange the places")
            onClicked: page.view.allPlaces()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    Mustache {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Theme.mm(60)
        visible: list.count === 0 && !page.tight
        style: "walrus"
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.portrait || Theme.textScale > 1.5 || list.count === 0 ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap
        uniformCellWidths: columns > 1

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: list.count > 0
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                visible: page.early
                color: Theme.red
                font.bold: true
                text: qsTr("Choose the place first. Then scan.")
                Accessible.role: Accessible.AlertMessage
            }
            TextEntry {
                objectName: "helper"
                Layout.fillWidth: true
                label: qsTr("Who hides them? A name, or scan your pass.")
                placeholder: qsTr("So that they are found again")
                maximumLength: 60
                text: page.view.helper
                onEdited: text => page.view.nameHelper(text)
                onAccepted: doneTyping()
            }
            Flow {
                Layout.fillWidth: true
                visible: !page.tight && names.count > 0
                spacing: Theme.gap
                Repeater {
                    id: names
                    model: page.view.helpers
                    PosterButton {
                        required property var modelData
                        objectName: "helper-" + modelData.key
                        width: Math.min(implicitWidth, parent.width)
                        side: Theme.touchSmall
                        verticalPadding: Theme.mm(1)
                        fontSize: Theme.body
                        outlined: modelData.key !== page.view.helper
                        text: modelData.text
                        onClicked: page.view.nameHelper(modelData.key)
                    }
                }
            }
        }
        RecordList {
            id: list
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: page.view.places
            name: qsTr("Places")
            emptyText: qsTr("Name your first place: Kitchen, fridge. Then scan a handful of mustaches into it.")
            onChosen: key => page.view.choose(key)
        }
    }
}
