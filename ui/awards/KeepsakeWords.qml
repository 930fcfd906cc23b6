import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards

// To whom, from whom, and a few words. What stays empty becomes a line for a pen.
PosterPage {
    id: page

    required property KeepsakeView view

    title: qsTr("Write on it")
    footer: [
        PosterButton {
            objectName: "lookAt"
            fill: Theme.red
            text: qsTr("Look at it")
            onClicked: {
                words.doneTyping()
                page.keep()
                page.view.lookAt()
            }
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Another card")
            onClicked: {
                page.keep()
                page.view.back()
            }
        }
    ]
    function keep() {
        view.write(to.text, from.text, words.text)
    }
    Component.onCompleted: {
        to.text = view.receiver
        from.text = view.signed
        words.text = view.words
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap
        uniformCellWidths: true

        TextEntry {
            id: to
            objectName: "to"
            Layout.fillWidth: true
            focus: true
            label: page.tight ? "" : qsTr("To")
            placeholder: page.tight ? qsTr("To") : ""
            maximumLength: page.view.longestName
            onAccepted: from.forceActiveFocus(Qt.TabFocusReason)
        }
        TextEntry {
            id: from
            objectName: "from"
            Layout.fillWidth: true
            label: page.tight ? "" : qsTr("From")
            placeholder: page.tight ? qsTr("From") : ""
            maximumLength: page.view.longestName
            onAccepted: words.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    LongEntry {
        id: words
        objectName: "words"
        Layout.fillWidth: true
        Layout.fillHeight: true
        lines: page.tight ? 2 : 3
        placeholder: qsTr("What do you want to thank for?")
        maximumLength: page.view.longestWords
    }
    BodyText {
        Layout.fillWidth: true
        visible: !page.tight
        color: Theme.inkSoft
        text: qsTr("Leave out what you want to write by hand: the card has lines for it. Nothing is kept here.")
    }
}
