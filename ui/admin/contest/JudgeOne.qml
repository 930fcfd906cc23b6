import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// One judge: how far they are, and whether the kiosk knows them.
PosterPage {
    id: page
    required property ContestJudgesView view

    focus: true
    kicker: page.view.title
    title: page.view.name
    footer: [
        PosterButton {
            objectName: "printPass"
            visible: page.view.lockedOut
            fill: Theme.red
            text: qsTr("Print a pass")
            onClicked: page.view.printPass()
        },
        PosterButton {
            objectName: "removeJudge"
            outlined: true
            fill: Theme.red
            text: qsTr("No judge any more")
            onClicked: removing.open()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    DisplayText {
        Layout.fillWidth: true
        font.pixelSize: Theme.lead
        text: page.view.progress
    }
    BodyText {
        objectName: "lockedOut"
        Layout.fillWidth: true
        visible: page.view.lockedOut
        color: Theme.red
        text: qsTr("They have no PIN and no pass: the kiosk would not know them. Print a pass for them, with a PIN on it.")
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        text: qsTr("They do not judge their own team or themselves.")
    }
    Item { Layout.fillHeight: true }
    Sheet {
        id: removing
        title: qsTr("No judge any more?")
        body: qsTr("All they gave in this contest goes with it.")
        buttons: [
            PosterButton {
                objectName: "stay"
                outlined: true
                text: qsTr("Let them judge")
                onClicked: removing.close()
            },
            PosterButton {
                objectName: "goesAway"
                fill: Theme.red
                text: qsTr("Remove them")
                onClicked: {
                    removing.close()
                    page.view.remove()
                }
            }
        ]
    }
}
