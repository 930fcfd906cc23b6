import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// Somebody who is in no list: a guest, a supplier, the one who waters the plants.
PosterPage {
    id: page

    required property NominateView view

    title: qsTr("What is their name?")
    footer: [
        PosterButton {
            objectName: "next"
            enabled: name.text.trim() !== ""
            fill: Theme.red
            text: qsTr("Next")
            onClicked: page.next()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]
    function next() {
        name.doneTyping()
        view.chooseName(name.text)
    }
    Component.onCompleted: name.text = view.freeName

    TextEntry {
        id: name
        objectName: "freeName"
        Layout.fillWidth: true
        focus: true
        placeholder: qsTr("First and last name, or a group")
        maximumLength: page.view.longestName
        onAccepted: page.next()
    }
    BodyText {
        Layout.fillWidth: true
        visible: !page.tight
        color: Theme.inkSoft
        text: qsTr("A guest, a neighbor, the one who waters the plants: everybody counts.")
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !page.tight

        Mustache {
            anchors { fill: parent; margins: Theme.mm(8) }
            style: "walrus"
            color: Theme.faded
        }
    }
}
