import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// One nomination: who, for what, why, and who says so.
PosterPage {
    id: page
    required property AwardNominationsView view

    focus: true
    kicker: qsTr("Nomination")
    title: page.view.whom
    footer: [
        PosterButton {
            objectName: "approve"
            focus: true
            fill: Theme.red
            text: qsTr("Make it an award")
            onClicked: page.view.take()
        },
        PosterButton {
            objectName: "decline"
            outlined: true
            fill: Theme.red
            text: qsTr("Decline")
            onClicked: page.view.decline()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Decide later")
            onClicked: page.view.back()
        }
    ]

    DisplayText {
        Layout.fillWidth: true
        color: Theme.teal
        font.pixelSize: Theme.lead
        text: page.view.title === "" ? qsTr("You find the title.") : page.view.title
    }
    PosterFrame {
        Layout.fillWidth: true

        BodyText {
            anchors.fill: parent
            text: page.view.why === "" ? qsTr("No reason was given.") : page.view.why
        }
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        text: qsTr("Proposed by %1, %2").arg(page.view.by).arg(page.view.when)
    }
    Mustache {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.mm(12)
        Layout.maximumHeight: Theme.mm(60)
        style: "dali"
        color: Theme.gold
    }
    Item { Layout.fillHeight: true }
}
