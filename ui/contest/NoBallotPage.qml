import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// Why there is no ballot, in kind words; nothing of whom it was for.
PosterPage {
    id: page

    required property RefusalView view
    required property BoothView booth

    fill: Theme.teal
    title: words()
    footer: [
        PosterButton {
            objectName: "done"
            focus: true
            fill: Theme.paper
            text: qsTr("Done")
            onClicked: page.booth.back()
        }
    ]

    BodyText {
        objectName: "text"
        Layout.fillWidth: true
        text: page.help()
        color: page.inkColor
        font.pixelSize: Theme.lead
    }
    Mustache {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.mm(36)
        Layout.margins: Theme.mm(8)
        style: "natural"
        color: page.inkColor
    }

    function words(): string {
        switch (view.why) {
        case "voted": return qsTr("You have voted here already.")
        case "later": return qsTr("The vote is not open yet.")
        case "over": return qsTr("The vote is over.")
        case "nothing": return qsTr("There is nothing for you to choose here.")
        case "none": return qsTr("There is no vote yet.")
        case "said": return view.title
        default: return ""
        }
    }
    function help(): string {
        switch (view.why) {
        case "voted": return qsTr("Every colleague has one vote, and yours is in the box. Thank you!")
        case "later": return view.opens === "" ? qsTr("Come back a little later.") : qsTr("It opens: %1.").arg("\u2068" + view.opens + "\u2069")
        case "over": return qsTr("Nothing more is counted. Watch this screen for the winners!")
        case "nothing": return qsTr("The only costume left is your own team's. Let the others decide.")
        case "none": return qsTr("When the costume contest begins, you vote on this screen.")
        case "said": return view.text
        default: return ""
        }
    }
}
