pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// Why a costume is taken off the ballots: kept in the journal.
PosterPage {
    id: page
    required property ContestEntryView view

    focus: true
    kicker: page.view.title
    title: qsTr("Why is it withdrawn?")
    footer: [
        PosterButton {
            objectName: "withdrawNow"
            enabled: page.view.reason.trim() !== ""
            fill: Theme.red
            text: qsTr("Withdraw it")
            onClicked: {
                entry.doneTyping()
                page.view.withdraw()
            }
        },
        PosterButton {
            objectName: "keep"
            outlined: true
            text: qsTr("Leave it as it is")
            onClicked: {
                entry.doneTyping()
                page.view.keep()
            }
        }
    ]

    TextEntry {
        id: entry
        objectName: "reason"
        Layout.fillWidth: true
        focus: true
        placeholder: qsTr("In your own words, or touch one below")
        maximumLength: page.view.longestReason
        text: page.view.reason
        onEdited: text => page.view.say(text)
        onAccepted: doneTyping()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: page.view.reasons
            SmallButton {
                required property string modelData
                required property int index
                objectName: "reason" + index
                outlined: page.view.reason !== modelData
                text: modelData
                onClicked: page.view.say(modelData)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: qsTr("It leaves every ballot for good. Votes it has already do not count; whoever voted for it has voted.")
    }
    Item { Layout.fillHeight: true }
}
