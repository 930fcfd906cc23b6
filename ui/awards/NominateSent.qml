import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// It is with the organizer; or there were enough for today.
PosterPage {
    id: page

    required property NominateView view
    property bool enough: false

    fill: enough ? Theme.teal : Theme.gold
    title: enough ? qsTr("That is a lot of praise for one day.") : qsTr("Thank you!")
    footer: [
        PosterButton {
            objectName: "done"
            focus: true
            fill: page.enough ? Theme.paper : Theme.ink
            text: qsTr("Done")
            onClicked: page.view.done()
        },
        PosterButton {
            objectName: "another"
            visible: !page.enough
            fill: Theme.teal
            text: qsTr("Propose another one")
            onClicked: page.view.another()
        }
    ]

    BodyText {
        objectName: "text"
        Layout.fillWidth: true
        text: page.enough ? qsTr("You have proposed five awards today. Come back tomorrow!")
            : qsTr("The organizer will see it. Keep it a secret until then.")
        color: page.inkColor
        font.pixelSize: Theme.lead
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.mm(40)

        MustacheStamp {
            id: stamp
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.9
            height: width
            visible: !page.enough
            text: qsTr("NOTED")
            color: Theme.ink
        }
        Mustache {
            anchors { fill: parent; margins: Theme.mm(8) }
            visible: page.enough
            style: "imperial"
            color: page.inkColor
        }
    }
    Component.onCompleted: stamp.press()
}
