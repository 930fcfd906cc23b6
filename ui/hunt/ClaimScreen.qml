import QtQuick
import ui.kit
import ui.hunt
import ui.hunt.art

// "Hold a mustache under the scanner."
Scene {
    id: screen

    required property HuntView view

    fill: Theme.teal
    title: qsTr("Hold a mustache under the scanner")
    text: screen.view.known && screen.view.name !== "" ? qsTr("The next one is for %1, too.").arg("\u2068" + screen.view.name + "\u2069")
        : qsTr("No scanner near you? Type the code that is printed on it.")
    picture: Component { Waiting {} }
    buttons: [
        PosterButton {
            objectName: "type"
            focus: true
            text: qsTr("Type the code")
            fill: Theme.gold
            onClicked: screen.view.typeInstead()
        },
        PosterButton {
            objectName: "done"
            outlined: true
            fill: screen.inks.text
            text: screen.view.known ? qsTr("Done") : qsTr("Back")
            onClicked: screen.view.done()
        }
    ]
}
