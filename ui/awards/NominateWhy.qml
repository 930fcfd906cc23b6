import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// Why? In the visitor's own words; the organizer reads them first.
PosterPage {
    id: page

    required property NominateView view

    kicker: qsTr("For %1").arg("\u2068" + view.recipient + "\u2069")
    title: view.title === "" ? qsTr("What did they do?") : view.title
    footer: [
        PosterButton {
            objectName: "send"
            enabled: why.text.trim() !== ""
            fill: Theme.red
            text: qsTr("Send it")
            onClicked: {
                why.doneTyping()
                page.view.keepWhy(why.text)
                page.view.send()
            }
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: {
                page.view.keepWhy(why.text)
                page.view.back()
            }
        }
    ]
    Component.onCompleted: why.text = view.why

    LongEntry {
        id: why
        objectName: "why"
        Layout.fillWidth: true
        Layout.fillHeight: true
        focus: true
        lines: page.tight ? 2 : 4
        placeholder: qsTr("Why? A few words: what they did, and what it was like.")
        maximumLength: page.view.longestWhy
    }
    BodyText {
        Layout.fillWidth: true
        visible: !page.tight
        color: Theme.inkSoft
        text: qsTr("The organizer sees it first. If it becomes an award, your words may stand on the certificate.")
    }
}
