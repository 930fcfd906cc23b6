import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// Nothing to judge: the vote was closed meanwhile, or none that is open waits for this one.
PosterPage {
    id: page

    required property JudgeView view
    readonly property bool closed: view.step === "closed"

    fill: Theme.teal
    kicker: view.name
    title: closed ? qsTr("Judging is over") : qsTr("Nothing to judge now")
    footer: [
        PosterButton {
            objectName: "done"
            focus: true
            fill: Theme.gold
            text: qsTr("Done")
            onClicked: page.view.signOut()
        }
    ]

    BodyText {
        objectName: "said"
        Layout.fillWidth: true
        color: page.inkColor
        text: page.closed ? qsTr("The vote was closed. All that you gave until then is kept. Thank you!")
            : qsTr("No vote that is open has you as a judge. If it should, ask the organizer.")
    }
    Mustache {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.margin
        style: "walrus"
        color: Theme.gold
    }
}
