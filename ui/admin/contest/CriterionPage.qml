import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards
import ui.admin.contest

// One thing that judges look at: its name, how often it counts, how many points there are.
PosterPage {
    id: page
    required property ContestCriteriaView view

    focus: true
    Component.onCompleted: name.focus = view.isNewCriterion
    kicker: qsTr("What they look at")
    title: page.view.isNewCriterion ? qsTr("A new criterion") : page.view.name
    footer: [
        PosterButton {
            objectName: "saveCriterion"
            enabled: page.view.canSave
            fill: Theme.red
            text: qsTr("Save")
            onClicked: {
                name.doneTyping()
                page.view.saveCriterion()
            }
        },
        PosterButton {
            objectName: "removeCriterion"
            visible: !page.view.isNewCriterion
            enabled: page.view.canRemove
            outlined: true
            fill: Theme.red
            text: qsTr("Remove it")
            onClicked: page.view.removeCriterion()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back without saving")
            onClicked: {
                name.doneTyping()
                page.view.back()
            }
        }
    ]

    TextEntry {
        id: name
        objectName: "name"
        Layout.fillWidth: true
        label: qsTr("What judges look at")
        placeholder: qsTr("The idea, the make-up, the walk ...")
        maximumLength: 300
        text: page.view.name
        onEdited: text => page.view.write(text)
        onAccepted: doneTyping()
    }
    AwardNote {
        objectName: "nameNote"
        wrong: true
        text: page.view.nameNote
    }
    StepperField {
        objectName: "counts"
        Layout.fillWidth: true
        Layout.fillHeight: false
        label: qsTr("How often it counts")
        from: 1
        to: 9
        value: page.view.counts
        onMoved: value => page.view.count(value)
    }
    StepperField {
        objectName: "most"
        Layout.fillWidth: true
        Layout.fillHeight: false
        label: qsTr("Most points")
        from: 1
        to: 100
        value: page.view.most
        onMoved: value => page.view.give(value)
    }
    Item { Layout.fillHeight: true }
}
