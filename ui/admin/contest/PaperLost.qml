import QtQuick
import ui.kit

// What becomes of the papers of one sheet that are still out.
Sheet {
    id: lost

    property int sheet: 0

    signal again()
    signal calledIn()

    objectName: "lostSheet"
    title: qsTr("What about those that are still out?")
    body: qsTr("Printed again, each gets a new code and the old papers stop working. Called in, they stop working and nothing takes their place.")
    buttons: [
        PosterButton {
            objectName: "again"
            fill: Theme.teal
            text: qsTr("Print them again")
            onClicked: {
                lost.close()
                lost.again()
            }
        },
        PosterButton {
            objectName: "callIn"
            fill: Theme.red
            text: qsTr("Call them in")
            onClicked: {
                lost.close()
                lost.calledIn()
            }
        },
        PosterButton {
            objectName: "leaveThem"
            outlined: true
            text: qsTr("Leave them")
            onClicked: lost.close()
        }
    ]
}
