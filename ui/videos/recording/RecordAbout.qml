import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.videos.recording

// What stands below the film, and the yes without which it goes nowhere.
PosterPage {
    id: page

    required property RecordView view

    kicker: tight ? "" : view.name
    title: qsTr("May we show it?")
    footer: [
        PosterButton {
            objectName: "send"
            enabled: consent.checked
            fill: Theme.red
            text: qsTr("Send it")
            onClicked: {
                page.keep()
                page.view.send(consent.checked)
            }
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: {
                page.keep()
                page.view.back()
            }
        }
    ]
    Component.onCompleted: {
        role.text = view.role
        line.text = view.line
    }

    function keep() {
        role.doneTyping()
        line.doneTyping()
        view.keep(role.text, line.text)
    }

    ToggleField {
        id: consent
        objectName: "consent"
        Layout.fillWidth: true
        visible: !page.tight || !InputMethod.visible
        focus: true
        label: qsTr("Yes, show my film and my name on the screens of this office.")
    }
    BodyText {
        Layout.fillWidth: true
        visible: !page.tight
        text: qsTr("The organizer looks at it first. You can take it back: here as long as it waits, later by a word to the organizer.")
        color: Theme.inkSoft
    }
    TextEntry {
        id: role
        objectName: "role"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        label: qsTr("Your role or team, if you like")
        maximumLength: page.view.longestRole
        onAccepted: role.doneTyping()
    }
    TextEntry {
        id: line
        objectName: "line"
        Layout.fillWidth: true
        label: qsTr("Your thanks in one line, if you like")
        maximumLength: page.view.longestLine
        onAccepted: line.doneTyping()
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        Mustache {
            anchors { fill: parent; margins: Theme.mm(8) }
            visible: parent.height > Theme.mm(60)
            style: "handlebar"
            color: Theme.faded
        }
    }
}
