import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people

// The list is in: a small joy, and the way on.
PosterPage {
    id: page
    required property ImportView view

    kicker: qsTr("Organizer")
    title: qsTr("Your list is in.")
    footer: [
        PosterButton {
            objectName: "toDesk"
            focus: true
            fill: Theme.red
            text: qsTr("To the desk")
            onClicked: page.view.back()
        },
        PosterButton {
            objectName: "chooseFile"
            outlined: true
            text: qsTr("Another file")
            onClicked: page.view.chooseFile()
        }
    ]

    Item { Layout.fillHeight: true }
    Mustache {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.mm(90)
        Layout.preferredHeight: Theme.mm(34)
        visible: !page.tight && Theme.textScale <= 1.5
        style: "handlebar"
        color: Theme.teal
    }
    DisplayText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("%Ln people", "", page.view.taken)
    }
    BodyText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("They find their names at once, on every screen that asks who they are.")
    }
    Item { Layout.fillHeight: true }
}
