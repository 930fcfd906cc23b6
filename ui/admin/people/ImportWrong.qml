import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people

// No list at all: what the file is, and what to do.
PosterPage {
    id: page
    required property ImportView view

    kicker: qsTr("Organizer")
    title: qsTr("This file is no list yet.")
    footer: [
        PosterButton {
            objectName: "chooseFile"
            focus: true
            fill: Theme.red
            text: qsTr("Choose another file")
            onClicked: page.view.chooseFile()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    Item { Layout.fillHeight: true }
    Mustache {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.mm(70)
        Layout.preferredHeight: Theme.mm(26)
        visible: !page.tight && Theme.textScale <= 1.5
        style: "fu-manchu"
        color: Theme.red
    }
    BodyText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkSoft
        text: "\u2068" + page.view.file + "\u2069"
    }
    DisplayText {
        objectName: "wrong"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(220 * Theme.textScale)
        Layout.alignment: Qt.AlignHCenter
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.lead
        lineHeight: 1.1
        Accessible.role: Accessible.AlertMessage
        text: page.view.wrong
    }
    Item { Layout.fillHeight: true }
}
