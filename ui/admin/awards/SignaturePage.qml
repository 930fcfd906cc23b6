import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// Who signs: a name, what they are, and their signature as a picture, or a line to sign on by hand.
PosterPage {
    id: page
    required property AwardLookView view

    focus: true
    Component.onCompleted: name.focus = !view.wasSigned
    kicker: qsTr("How certificates look")
    title: page.view.signing === 1 ? qsTr("The first signature") : qsTr("The second signature")
    footer: [
        PosterButton {
            objectName: "keepSignature"
            enabled: page.view.signed
            fill: Theme.red
            text: qsTr("Save")
            onClicked: {
                name.doneTyping()
                page.view.keepSignature()
            }
        },
        PosterButton {
            objectName: "removeSignature"
            visible: page.view.wasSigned
            outlined: true
            fill: Theme.red
            text: qsTr("Without it")
            onClicked: page.view.removeSignature()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: page.view.signed ? qsTr("Back without saving") : qsTr("Back")
            onClicked: {
                name.doneTyping()
                page.view.leaveSignature()
            }
        }
    ]

    TextEntry {
        id: name
        objectName: "signer"
        Layout.fillWidth: true
        label: qsTr("Who signs?")
        placeholder: qsTr("A name, as it stands below the line")
        maximumLength: page.view.longest
        text: page.view.signer
        onEdited: text => page.view.writeName(text)
        onAccepted: doneTyping()
    }
    TextEntry {
        objectName: "role"
        Layout.fillWidth: true
        label: qsTr("As what?")
        placeholder: qsTr("Head of Service, your colleagues ...")
        maximumLength: page.view.longestRole
        text: page.view.role
        onEdited: text => page.view.writeRole(text)
        onAccepted: doneTyping()
    }
    PictureField {
        objectName: "signerPicture"
        Layout.fillWidth: true
        name: qsTr("The signature")
        picture: page.view.signerPicture
        chosen: page.view.hasSignerPicture
        emptyText: qsTr("The signature as a picture. Without one there is a line to sign on.")
        onAsked: {
            name.doneTyping()
            page.view.chooseSignerPicture()
        }
        onDropped: page.view.dropSignerPicture()
    }
    Item { Layout.fillHeight: true }
}
