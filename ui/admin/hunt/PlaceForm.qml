import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.hunt

// A place being named, filled by numbers, moved in the walk, or removed.
PosterPage {
    id: page
    required property PlacesView view
    readonly property bool touched: name.text !== view.name || area.text !== view.area
    signal emptied

    kicker: qsTr("Hiding")
    title: view.isNew ? qsTr("A new place") : view.name
    footer: [
        PosterButton {
            objectName: "save"
            fill: Theme.red
            enabled: page.touched
            text: qsTr("Save")
            onClicked: page.view.save(name.text, area.text)
        },
        PosterButton {
            objectName: "remove"
            visible: !page.view.isNew
            outlined: true
            fill: Theme.red
            text: qsTr("Remove this place")
            onClicked: page.view.hidden + page.view.found > 0 ? page.emptied() : removing.open()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: page.touched && !page.view.isNew ? qsTr("Back without saving") : qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.alignment: Qt.AlignTop
        columns: page.view.isNew || Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap
        uniformCellWidths: columns > 1

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            TextEntry {
                id: name
                objectName: "placeName"
                Layout.fillWidth: true
                focus: page.view.isNew
                label: qsTr("Name, as your helpers call it")
                placeholder: qsTr("Kitchen, fridge")
                maximumLength: 80
                text: page.view.name
                onAccepted: area.forceActiveFocus()
            }
            TextEntry {
                id: area
                objectName: "placeArea"
                Layout.fillWidth: true
                label: qsTr("Floor or area, if you like")
                placeholder: qsTr("Ground floor")
                maximumLength: 40
                text: page.view.area
                onAccepted: doneTyping()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: !page.view.isNew
            spacing: Theme.gap

            TextEntry {
                id: numbers
                objectName: "numbers"
                Layout.fillWidth: true
                label: qsTr("Numbers of mustaches that lie here now")
                placeholder: "1-20, 25"
                maximumLength: 200
                inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                onAccepted: page.view.planFill(text)
            }
            PosterButton {
                objectName: "fill"
                Layout.fillWidth: true
                enabled: numbers.text.trim() !== ""
                fill: Theme.teal
                text: qsTr("Put them here")
                onClicked: page.view.planFill(numbers.text)
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("Its turn in the walk")
                }
                IconButton {
                    objectName: "earlier"
                    symbol: "up"
                    text: qsTr("Earlier")
                    enabled: !page.view.isFirst
                    onClicked: page.view.move(-1)
                }
                IconButton {
                    objectName: "later"
                    symbol: "down"
                    text: qsTr("Later")
                    enabled: !page.view.isLast
                    onClicked: page.view.move(1)
                }
            }
        }
    }
    DisplayText {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !page.view.isNew
        verticalAlignment: Text.AlignBottom
        font.pixelSize: Theme.lead
        text: qsTr("%Ln hidden here", "", page.view.hidden) + " · " + qsTr("%Ln found", "", page.view.found)
    }

    Sheet {
        id: removing
        title: qsTr("Remove this place?")
        body: qsTr("No mustache belongs to it. Its name is forgotten.")
        buttons: [
            PosterButton {
                objectName: "keepPlace"
                text: qsTr("Keep it")
                onClicked: removing.close()
            },
            PosterButton {
                objectName: "removePlace"
                text: qsTr("Remove it")
                fill: Theme.red
                onClicked: {
                    removing.close()
                    page.view.remove()
                }
            }
        ]
    }
    Sheet {
        id: filling
        readonly property var plan: page.view.plan
        readonly property int going: plan.length > 0 ? plan[0] : 0
        title: going > 0 ? qsTr("Put %Ln mustaches here?", "", going) : qsTr("Nothing would change.")
        body: page.filled(plan)
        onDismissed: page.view.forgetPlan()
        buttons: [
            PosterButton {
                objectName: "fillIt"
                visible: filling.going > 0
                fill: Theme.teal
                text: qsTr("Put them here")
                onClicked: {
                    filling.close()
                    numbers.text = ""
                    page.view.fill("")
                }
            },
            PosterButton {
                objectName: "leaveIt"
                outlined: true
                text: qsTr("Leave them")
                onClicked: {
                    filling.close()
                    page.view.forgetPlan()
                }
            }
        ]
    }
    Connections {
        target: page.view
        function onChanged() {
            if (page.view.plan.length > 0 && !filling.opened) {
                numbers.doneTyping()
                filling.open()
            }
        }
    }

    // Pieces that go, of them moved, here already, found, void.
    function filled(plan: var): string {
        const parts = []
        if (plan.length > 0 && plan[1] > 0)
            parts.push(qsTr("%Ln of them move from another place.", "", plan[1]))
        if (plan.length > 0 && plan[2] > 0)
            parts.push(qsTr("%Ln lie here already.", "", plan[2]))
        if (plan.length > 0 && plan[3] > 0)
            parts.push(qsTr("%Ln were found and stay as they are.", "", plan[3]))
        if (plan.length > 0 && plan[4] > 0)
            parts.push(qsTr("%Ln are out of the hunt and stay as they are.", "", plan[4]))
        return parts.length > 0 ? parts.join(" ") : qsTr("None of them was hidden before.")
    }
}
