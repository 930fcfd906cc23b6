import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.awards

// What one award says, and what can be done with it.
PosterPage {
    id: page
    required property AwardView view
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5

    focus: true
    kicker: page.view.serial === "" ? qsTr("Awards") : qsTr("Awards") + " · \u2066" + page.view.serial + "\u2069"
    title: page.view.isNomination ? qsTr("From a nomination") : page.view.isNew ? qsTr("A new award") : page.view.title
    footer: [
        PosterButton {
            objectName: "save"
            visible: page.view.withdrawn === "" && (page.view.touched || page.view.issues === 0)
            enabled: page.view.ready
            fill: Theme.red
            text: page.view.isNomination ? qsTr("Make it an award") : qsTr("Save")
            onClicked: {
                words.doneTyping()
                page.view.save()
            }
        },
        PosterButton {
            objectName: "issue"
            visible: !page.view.isNew && page.view.withdrawn === "" && !page.view.touched
            fill: Theme.teal
            text: page.view.issues > 0 ? qsTr("Issue it again") : qsTr("Make its certificate")
            onClicked: page.view.issue()
        },
        PosterButton {
            objectName: "withdraw"
            visible: page.view.issues > 0 && page.view.withdrawn === "" && !page.view.touched
            outlined: true
            fill: Theme.red
            text: qsTr("Withdraw it")
            onClicked: page.view.withdrawal.ask()
        },
        PosterButton {
            objectName: "delete"
            visible: !page.view.isNew && page.view.issues === 0 && page.view.withdrawn === ""
            outlined: true
            fill: Theme.red
            text: qsTr("Delete it")
            onClicked: page.view.remove()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: page.view.written ? qsTr("Back without saving") : qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    FactLine {
        objectName: "withdrawn"
        visible: page.view.withdrawn !== ""
        good: false
        label: qsTr("Withdrawn")
        text: qsTr("On %1: %2").arg(page.view.withdrawn).arg("\u2068" + page.view.why + "\u2069")
        actionText: qsTr("Put it back")
        onActed: page.view.putBack()
    }
    FactLine {
        objectName: "outdated"
        visible: page.view.outdated && page.view.withdrawn === ""
        good: false
        label: qsTr("Changed")
        text: qsTr("The certificate that was made says something else. Issue it again, and tear the old one up.")
    }
    FactLine {
        objectName: "gone"
        visible: page.view.gone
        good: false
        label: qsTr("Has left")
        text: qsTr("%1 is no longer in the list. The award and its certificate stay as they are.").arg("\u2068" + page.view.recipient + "\u2069")
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        enabled: page.view.withdrawn === ""
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap * 2

        AwardWords {
            id: words
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 6
            Layout.alignment: Qt.AlignTop
            view: page.view
        }
        AwardMore {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            Layout.alignment: Qt.AlignTop
            view: page.view
            onPressed: words.doneTyping()
        }
    }
}
