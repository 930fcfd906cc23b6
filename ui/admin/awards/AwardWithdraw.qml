pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// Why an award is taken back: kept for the organizer. Held under the scanner, its certificate says that it was.
PosterPage {
    id: page
    required property AwardView view
    readonly property AwardWithdrawView withdrawal: view.withdrawal

    focus: true
    kicker: page.view.title
    title: qsTr("Why is it withdrawn?")
    footer: [
        PosterButton {
            objectName: "withdrawNow"
            enabled: page.withdrawal.reason.trim() !== ""
            fill: Theme.red
            text: qsTr("Withdraw it")
            onClicked: {
                entry.doneTyping()
                page.withdrawal.withdraw()
            }
        },
        PosterButton {
            objectName: "keep"
            outlined: true
            text: qsTr("Leave it as it is")
            onClicked: {
                entry.doneTyping()
                page.withdrawal.keep()
            }
        }
    ]

    TextEntry {
        id: entry
        objectName: "reason"
        Layout.fillWidth: true
        focus: true
        placeholder: qsTr("In your own words, or touch one below")
        maximumLength: page.withdrawal.longestReason
        text: page.withdrawal.reason
        onEdited: text => page.withdrawal.say(text)
        onAccepted: doneTyping()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: page.withdrawal.reasons
            PosterButton {
                required property string modelData
                required property int index
                objectName: "reason" + index
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fontSize: Theme.body
                outlined: page.withdrawal.reason !== modelData
                text: modelData
                onClicked: page.withdrawal.say(modelData)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: qsTr("Its number stays with it. Held under the scanner, the certificate says that it was withdrawn, never why.")
    }
    Item { Layout.fillHeight: true }
}
