import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// Who gets it, what it is called and what it is given for.
ColumnLayout {
    id: words
    required property AwardView view

    spacing: Theme.gap
    Component.onCompleted: title.focus = view.isNew && view.title === ""

    function doneTyping() {
        title.doneTyping()
    }

    AwardChoice {
        objectName: "recipient"
        label: qsTr("Who gets it")
        text: words.view.recipient === "" ? qsTr("Nobody yet") : words.view.recipient
        actionText: words.view.recipient === "" ? qsTr("Choose") : qsTr("Change")
        onActed: {
            words.doneTyping()
            words.view.chooseRecipient()
        }
    }
    TextEntry {
        id: title
        objectName: "title"
        Layout.fillWidth: true
        label: qsTr("What the award is called")
        placeholder: qsTr("Voice of Calm, Keeper of the Coffee ...")
        maximumLength: words.view.typedAtMost
        text: words.view.title
        onEdited: text => words.view.write("title", text)
        onAccepted: doneTyping()
    }
    AwardNote {
        objectName: "titleNote"
        said: words.view.said
        field: "title"
    }
    LongEntry {
        objectName: "citation"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Theme.mm(64 * Theme.textScale)
        label: qsTr("What it is given for")
        placeholder: qsTr("One or two warm sentences, read aloud with the award.")
        text: words.view.citation
        onEdited: text => words.view.write("citation", text)
    }
    AwardNote {
        said: words.view.said
        field: "citation"
    }
}
