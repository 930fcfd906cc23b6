pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.awards
import ui.admin.draw
import ui.admin.contest

// What a costume is called, whose it is, where it takes part, and its photos.
PosterPage {
    id: page
    required property ContestEntryView view
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5

    focus: true
    Component.onCompleted: title.focus = view.isNew && view.title === ""
    kicker: qsTr("Costumes")
    title: page.view.isNew ? qsTr("A new costume") : qsTr("Number %L1").arg(page.view.number)
    footer: [
        PosterButton {
            objectName: "save"
            visible: !page.view.withdrawn
            enabled: page.view.ready
            fill: Theme.red
            text: qsTr("Save")
            onClicked: {
                title.doneTyping()
                page.view.save()
            }
        },
        PosterButton {
            objectName: "withdraw"
            visible: page.view.underWay && !page.view.withdrawn && !page.view.touched
            outlined: true
            fill: Theme.red
            text: qsTr("Withdraw it")
            onClicked: page.view.askWhy()
        },
        PosterButton {
            objectName: "delete"
            visible: !page.view.isNew && !page.view.underWay && !page.view.withdrawn && !page.view.touched
            outlined: true
            fill: Theme.red
            text: qsTr("Delete it")
            onClicked: page.view.remove()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: page.view.touched ? qsTr("Back without saving") : qsTr("Back")
            onClicked: {
                title.doneTyping()
                page.view.back()
            }
        }
    ]

    FactLine {
        objectName: "withdrawn"
        visible: page.view.withdrawn
        good: false
        label: qsTr("Withdrawn")
        text: qsTr("It is on no ballot any more, and votes it has already do not count.")
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        enabled: !page.view.withdrawn
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap * 2

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 6
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            TextEntry {
                id: title
                objectName: "title"
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gap
                label: qsTr("What the costume is called")
                placeholder: qsTr("The Lighthouse Keeper, Four on a Sofa ...")
                maximumLength: page.view.typedAtMost
                text: page.view.title
                onEdited: text => page.view.write(text)
                onAccepted: doneTyping()
            }
            AwardNote {
                objectName: "titleNote"
                said: page.view.said
                field: "title"
            }
            PlanFact {
                objectName: "owner"
                label: qsTr("Whose it is")
                text: page.view.whose === "" ? qsTr("Nobody's yet") : page.view.whose
                actionText: page.view.underWay ? "" : page.view.whose === "" ? qsTr("Choose") : qsTr("Change")
                onActed: {
                    title.doneTyping()
                    page.view.chooseOwner()
                }
            }
            DisplayText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                color: Theme.teal
                font.pixelSize: Theme.body
                text: qsTr("Takes part in")
            }
            BodyText {
                Layout.fillWidth: true
                visible: page.view.contests.length === 0
                font.pixelSize: Theme.small
                text: qsTr("There is no contest yet. Plan one, then say here that it takes part.")
            }
            Repeater {
                model: page.view.contests
                ToggleField {
                    required property var modelData
                    objectName: "join" + modelData.key
                    Layout.fillWidth: true
                    enabled: modelData.free
                    label: modelData.text
                    checked: modelData.checked
                    onToggled: page.view.join(modelData.key, checked)
                }
            }
        }
        CostumePhotos {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            Layout.alignment: Qt.AlignTop
            view: page.view
            onPressed: title.doneTyping()
        }
    }
    Item { Layout.fillHeight: true }
}
