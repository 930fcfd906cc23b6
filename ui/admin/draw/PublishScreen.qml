import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw

// The folder that everybody may have: what a draw was made of, and how to check it at home.
FocusScope {
    id: screen
    required property PublishView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: screen.view.code
        title: qsTr("Publish it")
        footer: [
            PosterButton {
                objectName: "choosePlace"
                fill: Theme.red
                text: qsTr("Choose a stick or folder")
                onClicked: screen.view.choosePlace()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        BodyText {
            Layout.fillWidth: true
            text: screen.view.calledOff
                ? qsTr("A folder with the list of tickets, the sheet and the reason why the draw was called off. There are codes in it, no names.")
                : qsTr("A folder with the list of tickets, the sheet, the record, the winners and a small program that checks it all, on any computer and without this kiosk.")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("How to check is said in all four languages. Send the folder to everybody, or put it on the intranet.")
        }
        ChoiceField {
            Layout.fillWidth: true
            Layout.fillHeight: false
            focus: true
            label: qsTr("Its papers speak")
            current: screen.view.language
            options: [
                { key: "en", text: "English" }, { key: "fr", text: "Français" },
                { key: "de", text: "Deutsch" }, { key: "fa", text: "فارسی" }
            ]
            onChosen: key => screen.view.speak(key)
        }
        Mustache {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.mm(12)
            style: "dali"
        }
    }
    ProgressSheet {
        running: screen.view.running
        title: qsTr("Writing the folder")
        text: qsTr("Leave the stick in until it is done.")
        done: screen.view.done
        total: screen.view.total
        cancelText: qsTr("Stop")
        onCancelled: screen.view.cancel()
    }
    Sheet {
        id: finished
        title: qsTr("It is published.")
        body: qsTr("The folder %1 is here: %2. A stick may be taken out now.")
            .arg("\u2066" + screen.view.written + "\u2069").arg("\u2068" + screen.view.place + "\u2069")
        onDismissed: screen.view.forget()
        buttons: [
            PosterButton {
                objectName: "wonderful"
                text: qsTr("Wonderful")
                fill: Theme.teal
                onClicked: {
                    finished.close()
                    screen.view.forget()
                }
            }
        ]
    }
    Connections {
        target: screen.view
        function onChanged() {
            if (screen.view.written !== "" && !finished.visible)
                finished.open()
        }
    }
}
