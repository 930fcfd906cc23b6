import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.printing

// A printer on the network by its address: typed, asked, then used.
FocusScope {
    id: screen
    required property PrintersView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Printing")
        title: qsTr("A printer on the network")
        footer: [
            PosterButton {
                objectName: "tryAddress"
                visible: !screen.view.answers
                enabled: !screen.view.asking && address.text.trim() !== ""
                fill: Theme.red
                text: screen.view.asking ? qsTr("Asking it ...") : qsTr("Try it")
                onClicked: screen.tryIt()
            },
            PosterButton {
                objectName: "useAddress"
                visible: screen.view.answers
                fill: Theme.teal
                text: qsTr("Use this printer")
                onClicked: screen.view.use()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.leaveAddress()
            }
        ]

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Its display or its manual tells the address. It looks like %1 or like %2.")
                .arg("\u2066ipp://192.168.1.20\u2069").arg("\u2066printer.local\u2069")
        }
        TextEntry {
            id: address
            objectName: "address"
            Layout.fillWidth: true
            focus: true
            label: qsTr("Address of the printer")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            maximumLength: 200
            text: screen.view.address
            onEdited: text => screen.view.type(text)
            onAccepted: screen.tryIt()
        }
        BodyText {
            objectName: "addressSays"
            Layout.fillWidth: true
            visible: text !== ""
            color: screen.view.answers ? Theme.teal : Theme.red
            font.bold: true
            text: Theme.language !== "" ? screen.view.addressSays : ""
            Accessible.role: Accessible.AlertMessage
        }
        Item {
            Layout.fillHeight: true
            visible: Theme.portrait
        }
    }

    function tryIt() {
        address.doneTyping()
        view.tryAddress()
    }
}
