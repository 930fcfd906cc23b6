pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// Why an award is taken back: kept for the organizer. Held under the scanner, its certificate says that it was.
PosterPage {
    id: page
    required property AwardView view

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
            PosterButton {
                required property string modelData
                required property int index
                objectName: "reason" + index
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fontSize: Theme.body
                outlined: page.view.reason !== modelData
                text: modelData
                onClicked: page.view.say(modelData)
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
